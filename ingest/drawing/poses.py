"""The poses of every home exercise, as data.

They follow the exercise sections of the corpus. Where a source leaves a detail open (what the
other leg does while one leg works), the gentler choice is drawn: that knee bent, its foot down.
"""

from __future__ import annotations

import math

from ingest.drawing.postures import (
    LYING_HIPS,
    UP,
    beside,
    clasped,
    facing_us,
    hips_lifted,
    on_all_fours,
    on_back,
    on_front,
    planted,
    spine,
    straight,
    upright,
)
from ingest.drawing.scene import Strip
from ingest.drawing.skeleton import HIP_HALF_WIDTH, On, Pose, Reach, Swing, Vec, toward

KNEES_BENT = on_back(planted(38, -9), planted(38, 9))


# Nerve glide
def thigh_held_upright(shin: float) -> Pose:
    """Return a body on its back, one hip bent to 90 degrees, that shin at an angle."""
    return on_back(
        planted(48, -9),
        Swing(toward(90), toward(shin), toward(shin + 88)),
        clasped(beside("near_thigh", 0.52, 0, 7, 2), beside("near_thigh", 0.42, 0, 7, -7)),
    )


# Figure-4 and buttock stretch
ANKLE_CROSSED = on_back(
    planted(40, -9),
    Reach(beside("far_thigh", 0.82, 155, 10, -1), (0.6, 0.2, 1.0), toward(150, -40)),
)
CROSSED_AND_PULLED = on_back(
    Swing(toward(114), toward(-4), toward(78)),
    Reach(beside("far_thigh", 0.74, 204, 10), (0.8, 0.3, 1.0), toward(150, -40)),
    clasped(beside("far_thigh", 0.47, 25, 9.5, -3), beside("far_thigh", 0.42, 25, 9.5, 5)),
)


# Hamstring stretches
def leg_in_towel(angle: float) -> Pose:
    """Return a body on its back, one straight leg raised by degrees, hands ready for a towel."""
    return on_back(
        planted(46, -9),
        Swing(toward(angle), toward(angle), toward(angle + 92)),
        (Reach((-14, 36, -2), (0, -1, -0.9)), Reach((-14, 36, 12), (0, -1, 0.5))),
    )


def towel(angle: float) -> Strip:
    """Return the towel that goes from one hand round the sole of that leg to the other hand."""
    near, far = (beside("near_foot", 0.65, angle, 3.6, out) for out in (3, -3))
    return Strip((On("near_hand", 0.5), near, far, On("far_hand", 0.5)), 2.6, "cloth", "near_leg")


def heel_on_stool(lean: float, hips: Vec) -> Pose:
    """Return a body with one heel on the stool, hands on hips, leaning from the hips by degrees."""
    return upright(
        Reach((-3, 7, -8.5), (1, 0, 0), toward(0)),
        Reach((58, 38, 8.5), (0.3, 1, 0), toward(72)),
        Reach(On("spine", 0.14, (3, 2, -15)), (-1, 0.2, -0.8)),
        Reach(On("spine", 0.14, (3, 2, 15)), (-1, 0.2, 0.8)),
        hips=hips,
        lean=lean,
    )


STOOL = (
    Strip(((62, 25, -6), (60, 2, -8)), 3),
    Strip(((80, 25, -6), (82, 2, -8)), 3),
    Strip(((62, 25, 8), (60, 2, 10)), 3),
    Strip(((80, 25, 8), (82, 2, 10)), 3),
    Strip(((58, 27, 2), (84, 27, 2)), 5),
)

# Knee to chest
KNEE_PULLED_IN = on_back(
    planted(52, -9),
    Swing(toward(128), toward(-16), toward(58)),
    clasped(beside("near_shin", 0.42, 80, 3, -6), beside("near_shin", 0.32, 80, 3, 6)),
)


# Press-up and plank
def on_forearms(neck: float) -> Pose:
    """Return a body on its front, elbows under the shoulders, the neck at an angle."""
    arm = Swing(toward(-90), toward(182), toward(181))
    return on_front(spine(168, 150, 133, 124), neck, arm, arm)


PRESSED_UP = on_front(
    spine(163, 134, 114, 104),
    102,
    Reach((-66, 4, -18), (1, 0.2, -0.4), toward(180)),
    Reach((-66, 4, 18), (1, 0.2, 0.4), toward(180)),
)

_ELBOW_DOWN = Swing(toward(-90), toward(182), toward(181))
_ON_TOES = Swing(toward(-7), toward(-7), toward(-84))
PLANK = Pose(
    hips=(0.0, 29.8, 0.0),
    trunk=straight(173),
    neck=toward(172),
    face=toward(262),
    far_leg=_ON_TOES,
    near_leg=_ON_TOES,
    far_arm=_ELBOW_DOWN,
    near_arm=_ELBOW_DOWN,
)


# Knee rolls
def knees_rolled(angle: float) -> Pose:
    """Return a body on its back, both knees rolled by degrees; more than 0 is to the near side."""
    knees, hips = math.radians(angle), math.radians(angle * 0.45)
    bend = (0.0, math.cos(knees), math.sin(knees))
    far_arm, near_arm = (
        Swing(toward(-5, 32 * side), toward(-3, 24 * side), toward(0, 20 * side))
        for side in (-1, 1)
    )
    return Pose(
        hips=(0.0, LYING_HIPS[1] + HIP_HALF_WIDTH * abs(math.sin(hips)), 0.0),
        trunk=straight(180),
        neck=toward(178),
        face=UP,
        hip_line=(0.0, -math.sin(hips), math.cos(hips)),
        far_leg=Reach((40, 7, -6.5), bend, toward(0)),
        near_leg=Reach((40, 7, 6.5), bend, toward(0)),
        far_arm=far_arm,
        near_arm=near_arm,
    )


# Side bends
UPRIGHT_BEFORE_SIDE_BEND = facing_us(
    Reach(On("far_thigh", 0.25, (-11, 0, 4)), (-1, 0, -0.4)),
    Reach(On("near_thigh", 0.25, (11, 0, 4)), (1, 0, -0.4)),
)
BENT_LEFT = facing_us(
    Reach(On("far_thigh", 0.55, (-11, 0, 4)), (-1, 0, -0.4)),
    Reach(On("near_thigh", -0.05, (11, 0, 4)), (1, 0, -0.4)),
    lean=-28,
)
BENT_RIGHT = facing_us(
    Reach(On("far_thigh", -0.05, (-11, 0, 4)), (-1, 0, -0.4)),
    Reach(On("near_thigh", 0.55, (11, 0, 4)), (1, 0, -0.4)),
    lean=28,
)

# Bridge
HIPS_DOWN = hips_lifted(0)
HIPS_UP = hips_lifted(27)

# Pelvic tilt: hands on the chest, beside the body the near arm would hide the gap under the back.
_HANDS_ON_CHEST = (
    Swing(toward(-20, -72), toward(100, 66), toward(100, 66)),
    Swing(toward(-20, 72), toward(100, -66), toward(100, -66)),
)
BACK_ARCHED = on_back(
    planted(38, -9), planted(38, 9), _HANDS_ON_CHEST, trunk=spine(152, 172, 190, 204)
)
BACK_FLAT = on_back(planted(38, -9), planted(38, 9), _HANDS_ON_CHEST)

# Cat stretch
BACK_ROUNDED = on_all_fours(spine(124, 154, 186, 216), neck=228)
BACK_LET_DOWN = on_all_fours(spine(187, 170, 160, 154), neck=168)

# Walking
_SWUNG_AHEAD = Swing(toward(-62), toward(-38), toward(-30))
_SWUNG_BEHIND = Swing(toward(-118), toward(-98), toward(-90))
NEAR_STEP = upright(
    Reach((-28, 18, -8.5), (1, 0, 0), toward(-48)),
    Reach((26, 9, 8.5), (1, 0, 0), toward(18)),
    _SWUNG_AHEAD,
    _SWUNG_BEHIND,
    hips=(0, 87, 0),
)
FAR_STEP = upright(
    Reach((26, 9, -8.5), (1, 0, 0), toward(18)),
    Reach((-28, 18, 8.5), (1, 0, 0), toward(-48)),
    _SWUNG_BEHIND,
    _SWUNG_AHEAD,
    hips=(0, 87, 0),
)


# Resistance band
def band_held(apart: float, ahead: float) -> Pose:
    """Return a standing body seen from the front, each hand so far from the middle and ahead."""
    left, right = (
        Reach((side * apart, 122, ahead), (side * 0.6, -1, -0.4), (side * 0.5, 0, 0.86))
        for side in (-1, 1)
    )
    return facing_us(left, right, stance=13)


def band(thickness: float) -> Strip:
    """Return the band between the hands; pulled long it is thinner."""
    return Strip((On("far_hand", 0.5), On("near_hand", 0.5)), thickness, "cloth", "near_arm")
