"""The picture of every home exercise: its positions, what moves, where it is felt, its words."""

from __future__ import annotations

from ingest.drawing import poses
from ingest.drawing.figure import Camera
from ingest.drawing.postures import beside
from ingest.drawing.scene import Arrow, Felt, Picture, Position
from ingest.drawing.skeleton import On

ALONGSIDE = Camera(yaw=13, pitch=15)
MAT = (-79.0, 66.0, -24.0, 28.0)
LONG_MAT = (-84.0, 104.0, -22.0, 24.0)

NEAR_LEG = frozenset({"near_leg"})
LEGS = frozenset({"near_leg", "far_leg"})
ARMS = frozenset({"near_arm", "far_arm"})

EXERCISES: dict[str, Picture] = {
    "nerve-glide": Picture(
        title="Nerve glide, lying on the back",
        alt="A person lies on their back and holds one thigh upright with both hands behind it. "
        "First the knee is bent; then the lower leg is slowly raised part of the way and lowered.",
        camera=ALONGSIDE,
        mat=MAT,
        height=250,
        positions=(
            Position(
                pose=poses.thigh_held_upright(4), moving=NEAR_LEG, front=("near_leg", "near_arm")
            ),
            Position(
                pose=poses.thigh_held_upright(58),
                word="slowly",
                moving=NEAR_LEG,
                felt=(
                    Felt(
                        beside("near_thigh", 0.68, 0, 4),
                        beside("near_thigh", 0.98, 0, 4),
                        "near_leg",
                        4,
                    ),
                ),
                arrows=(Arrow(((52, 56, 8), (51, 78, 8), (38, 94, 8)), both=True),),
                front=("near_leg", "near_arm"),
            ),
        ),
    ),
    "figure-4": Picture(
        title="Figure-4 stretch, lying on the back",
        alt="A person lies on their back with one ankle resting on the opposite thigh, like a "
        "figure 4. Then both hands pull the thigh that is not crossed towards the chest.",
        camera=Camera(yaw=20, pitch=22),
        mat=MAT,
        height=250,
        positions=(
            Position(pose=poses.ANKLE_CROSSED, moving=NEAR_LEG, front=("near_leg",)),
            Position(
                pose=poses.CROSSED_AND_PULLED,
                word="hold",
                moving=NEAR_LEG,
                felt=(Felt(On("near_thigh", -0.05), On("near_thigh", 0.15), "near_leg", 6),),
                arrows=(Arrow(((20, 78, 0), (0, 94, 0), (-30, 80, 0))),),
                front=("far_leg", "near_arm", "near_leg"),
            ),
        ),
    ),
    "glute-stretch": Picture(
        title="Buttock stretch, lying on the back",
        alt="A person lies on their back with both knees bent, then crosses one foot on the other "
        "knee, then pulls the thigh of the lower leg towards the chest with both hands.",
        camera=Camera(yaw=44, pitch=28),
        mat=(-72, 48, -16, 20),
        height=260,
        positions=(
            Position(pose=poses.KNEES_BENT),
            Position(pose=poses.ANKLE_CROSSED, moving=NEAR_LEG, front=("near_leg",)),
            Position(
                pose=poses.CROSSED_AND_PULLED,
                word="hold",
                moving=NEAR_LEG,
                felt=(Felt(On("near_thigh", -0.05), On("near_thigh", 0.15), "near_leg", 6),),
                arrows=(Arrow(((20, 78, 0), (0, 94, 0), (-30, 80, 0))),),
                front=("far_leg", "near_arm", "near_leg"),
            ),
        ),
    ),
    "hamstring-lying": Picture(
        title="Hamstring stretch, lying with a towel",
        alt="A person lies on their back with a towel round one foot and holds both ends. The leg "
        "goes up with its knee straight, and is held there; the other foot stays on the floor.",
        camera=ALONGSIDE,
        mat=MAT,
        height=270,
        positions=(
            Position(
                pose=poses.leg_in_towel(25),
                moving=NEAR_LEG,
                props=(poses.towel(25),),
                front=("near_leg", "near_arm"),
            ),
            Position(
                pose=poses.leg_in_towel(66),
                word="hold",
                moving=NEAR_LEG,
                felt=(
                    Felt(
                        beside("near_thigh", 0.3, -24, 4),
                        beside("near_thigh", 0.9, -24, 3),
                        "near_leg",
                    ),
                ),
                arrows=(Arrow(((72, 54, 8), (68, 74, 8), (54, 90, 8))),),
                props=(poses.towel(66),),
                front=("near_leg", "near_arm"),
            ),
        ),
    ),
    "hamstring-stool": Picture(
        title="Hamstring stretch, standing with the heel on a low stool",
        alt="A person stands with hands on hips, one heel on a low stool and its knee slightly "
        "bent. Then they lean forward from the hips with a long, straight back, and hold.",
        camera=Camera(yaw=10, pitch=7),
        mat=(-30, 92, -24, 26),
        height=380,
        positions=(
            Position(pose=poses.heel_on_stool(0, (0, 89.5, 0)), props=poses.STOOL),
            Position(
                pose=poses.heel_on_stool(38, (-5, 88.5, 0)),
                word="hold",
                moving=frozenset({"torso"}),
                felt=(
                    Felt(
                        beside("near_thigh", 0.25, -115, 4),
                        beside("near_thigh", 0.85, -115, 3),
                        "near_leg",
                    ),
                ),
                arrows=(Arrow(((16, 168, 0), (46, 168, 0), (66, 150, 0))),),
                props=poses.STOOL,
            ),
        ),
    ),
    "knee-to-chest": Picture(
        title="Knee to chest",
        alt="A person lies on their back with both knees bent. Then one knee is pulled in towards "
        "the chest with both hands round the shin, while the other foot stays on the floor.",
        camera=ALONGSIDE,
        mat=MAT,
        height=230,
        positions=(
            Position(pose=poses.KNEES_BENT),
            Position(
                pose=poses.KNEE_PULLED_IN,
                word="hold",
                moving=NEAR_LEG,
                felt=(Felt(On("near_thigh", -0.12), On("near_thigh", 0.12), "near_leg", 5),),
                arrows=(Arrow(((30, 58, 8), (8, 78, 8), (-20, 68, 8))),),
                front=("near_leg", "near_arm"),
            ),
        ),
    ),
    "press-up": Picture(
        title="Press-up, lying on the front",
        alt="A person lies on their front, propped on the forearms. Then the hands press the chest "
        "further up while the hips stay down on the floor.",
        camera=ALONGSIDE,
        mat=LONG_MAT,
        height=230,
        positions=(
            Position(pose=poses.on_forearms(neck=116)),
            Position(
                pose=poses.PRESSED_UP,
                word="hips down",
                moving=ARMS,
                felt=(Felt(beside("spine", 0.02, 70, 4), beside("spine", 0.4, 50, 4), "torso", 4),),
                arrows=(Arrow(((-64, 38, 0), (-64, 80, 0))), Arrow(((6, 54, 0), (6, 26, 0)))),
            ),
        ),
    ),
    "knee-rolls": Picture(
        title="Knee rolls",
        alt="A person lies on their back, seen from the feet, with both knees bent together. Both "
        "knees roll slowly to one side and then to the other; the shoulders stay on the floor.",
        camera=Camera(yaw=-90, pitch=42),
        mat=(-78, 60, -42, 42),
        height=300,
        pale_far_side=False,
        positions=(
            Position(pose=poses.knees_rolled(0), moving=LEGS),
            Position(
                pose=poses.knees_rolled(-55),
                moving=LEGS,
                felt=(
                    Felt(On("spine", 0.25, (0, 4, 13)), On("spine", 0.55, (0, 4, 13)), "torso", 4),
                ),
                arrows=(Arrow(((30, 68, 6), (30, 74, -26), (30, 50, -44))),),
            ),
            Position(
                pose=poses.knees_rolled(55),
                moving=LEGS,
                felt=(
                    Felt(
                        On("spine", 0.25, (0, 4, -13)), On("spine", 0.55, (0, 4, -13)), "torso", 4
                    ),
                ),
                arrows=(Arrow(((30, 68, -6), (30, 74, 26), (30, 50, 44))),),
            ),
        ),
    ),
    "side-bends": Picture(
        title="Side bends, standing",
        alt="A person stands upright, seen from the front, with arms at the sides. Then they bend "
        "to one side and to the other, sliding the hand down the outside of the leg.",
        camera=Camera(yaw=0, pitch=7),
        mat=(-34, 34, -18, 26),
        height=380,
        headroom=34,
        pale_far_side=False,
        positions=(
            Position(pose=poses.UPRIGHT_BEFORE_SIDE_BEND),
            Position(
                pose=poses.BENT_LEFT,
                moving=frozenset({"far_arm"}),
                felt=(
                    Felt(On("spine", 0.2, (13, 0, 9)), On("spine", 0.75, (18, 4, 9)), "torso", 4.5),
                ),
                arrows=(Arrow(((-38, 92, 4), (-32, 58, 4))),),
            ),
            Position(
                pose=poses.BENT_RIGHT,
                moving=frozenset({"near_arm"}),
                felt=(
                    Felt(
                        On("spine", 0.2, (-13, 0, 9)), On("spine", 0.75, (-18, 4, 9)), "torso", 4.5
                    ),
                ),
                arrows=(Arrow(((38, 92, 4), (32, 58, 4))),),
            ),
        ),
    ),
    "bridge": Picture(
        title="Bridge",
        alt="A person lies on their back with both knees bent and the feet on the floor. Then the "
        "hips are lifted off the floor and held there; shoulders, arms and feet stay down.",
        camera=ALONGSIDE,
        mat=MAT,
        height=230,
        positions=(
            Position(pose=poses.HIPS_DOWN),
            Position(
                pose=poses.HIPS_UP,
                word="hold",
                moving=frozenset({"torso", "hips"}),
                felt=(
                    Felt(
                        beside("near_thigh", -0.05, 250, 5),
                        beside("near_thigh", 0.2, 270, 5),
                        "near_leg",
                        4.5,
                    ),
                ),
                arrows=(Arrow(((-6, 50, 0), (-6, 78, 0))),),
                front=("near_leg", "near_arm"),
            ),
        ),
    ),
    "plank": Picture(
        title="Front plank on the forearms",
        alt="A person lies on their front, propped on the forearms. Then the hips and knees lift "
        "so that head, back and heels make one straight line on forearms and toes, and hold.",
        camera=ALONGSIDE,
        mat=LONG_MAT,
        height=200,
        positions=(
            Position(pose=poses.on_forearms(neck=126)),
            Position(
                pose=poses.PLANK,
                word="hold",
                moving=frozenset({"torso", "hips"}),
                felt=(
                    Felt(beside("spine", 0.15, 270, 5), beside("spine", 0.6, 270, 5), "torso", 4.5),
                ),
                arrows=(Arrow(((2, 46, 0), (2, 70, 0))),),
            ),
        ),
    ),
    "pelvic-tilt": Picture(
        title="Pelvic tilt",
        alt="A person lies on their back with both knees bent. First there is a small gap under "
        "the lower back; then the lower back is pressed flat to the floor.",
        camera=Camera(yaw=-14, pitch=12),
        mat=MAT,
        height=230,
        positions=(
            Position(
                pose=poses.BACK_ARCHED,
                word="gap",
                arrows=(Arrow(((-16, -26, 0), (-16, -2, 0))),),
            ),
            Position(
                pose=poses.BACK_FLAT,
                word="flat",
                moving=frozenset({"torso", "hips"}),
                felt=(Felt(beside("spine", 0.12, 90, 5), beside("spine", 0.5, 90, 5), "torso", 4),),
                arrows=(Arrow(((-14, 52, 0), (-14, 25, 0))),),
            ),
        ),
    ),
    "cat-stretch": Picture(
        title="Cat stretch",
        alt="A person on hands and knees rounds the back up with the head hanging down, and then "
        "slowly lets the back down again with the head level.",
        camera=ALONGSIDE,
        mat=(-78, 66, -24, 26),
        height=260,
        positions=(
            Position(
                pose=poses.BACK_ROUNDED,
                moving=frozenset({"torso"}),
                felt=(
                    Felt(beside("spine", 0.2, 90, 5), beside("spine", 0.8, 90, 5), "torso", 4.5),
                ),
                arrows=(Arrow(((-20, 80, 0), (-20, 104, 0))),),
            ),
            Position(
                pose=poses.BACK_LET_DOWN,
                word="slowly",
                moving=frozenset({"torso"}),
                arrows=(Arrow(((-22, 94, 0), (-22, 70, 0))),),
            ),
        ),
    ),
    "walking": Picture(
        title="Walking",
        alt="A person walks upright at an easy pace. Each arm swings forward with the opposite "
        "leg.",
        camera=Camera(yaw=10, pitch=7),
        mat=(-52, 62, -22, 24),
        height=360,
        positions=tuple(
            Position(
                pose=step,
                arrows=(Arrow(((36, 128, 0), (66, 128, 0))),),
            )
            for step in (poses.NEAR_STEP, poses.FAR_STEP)
        ),
    ),
    "band-strengthening": Picture(
        title="Strengthening with a resistance band",
        alt="A person stands and holds a resistance band in front of the chest. Then both hands "
        "slowly pull the band apart to the sides.",
        camera=Camera(yaw=0, pitch=12),
        mat=(-40, 40, -20, 28),
        height=380,
        headroom=34,
        pale_far_side=False,
        positions=(
            Position(pose=poses.band_held(17, 42), props=(poses.band(4),)),
            Position(
                pose=poses.band_held(58, 22),
                word="slowly",
                moving=ARMS,
                props=(poses.band(2),),
                felt=tuple(
                    Felt(
                        On(f"{side}_upper_arm", 0.0),
                        On(f"{side}_upper_arm", 0.35),
                        f"{side}_arm",
                        4.5,
                    )
                    for side in ("far", "near")
                ),
                arrows=(
                    Arrow(((-34, 148, 20), (-62, 148, 20))),
                    Arrow(((34, 148, 20), (62, 148, 20))),
                ),
            ),
        ),
    ),
}
