"""The postures exercises start from, and the ways hands and feet are put somewhere."""

from __future__ import annotations

import math

from ingest.drawing.skeleton import (
    TRUNK,
    On,
    Pose,
    Reach,
    Swing,
    Vec,
    toward,
)

Limb = Swing | Reach
Spine = tuple[Vec, Vec, Vec, Vec]

UP: Vec = (0.0, 1.0, 0.0)
TO_US: Vec = (0.0, 0.0, 1.0)
# Lying, the middle of the trunk is this high above the floor.
LYING_HIPS: Vec = (0.0, 10.0, 0.0)


def spine(first: float, second: float, third: float, fourth: float) -> Spine:
    """Return a spine from the angles of its quarters in degrees, from the hips up."""
    return (toward(first), toward(second), toward(third), toward(fourth))


def straight(angle: float) -> Spine:
    """Return a straight spine that points that way from the hips."""
    return spine(angle, angle, angle, angle)


FLAT = straight(180)


def beside(segment: str, share: float, angle: float, distance: float, out: float = 0.0) -> On:
    """Return a place off a segment: some centimetres towards an angle, `out` towards us."""
    x, y, _ = toward(angle)
    return On(segment, share, (x * distance, y * distance, out))


def planted(x: float, z: float) -> Reach:
    """Return a leg with the foot flat on the floor there and the knee up."""
    return Reach((x, 7.0, z), UP, toward(0))


def clasped(near: On, far: On) -> tuple[Reach, Reach]:
    """Return far and near arm with the palms on these places and the elbows low."""
    return Reach(far, (0.0, -1.0, -0.9)), Reach(near, (0.0, -1.0, 0.9))


def _lain(side: int) -> Swing:
    return Swing(toward(-7, 14 * side), toward(-3, 8 * side), toward(0, 6 * side))


ARMS_AT_SIDES = (_lain(-1), _lain(1))


def on_back(
    far_leg: Limb,
    near_leg: Limb,
    arms: tuple[Limb, Limb] = ARMS_AT_SIDES,
    *,
    trunk: Spine = FLAT,
    hips: Vec = LYING_HIPS,
) -> Pose:
    """Return a body on its back, head to the left; arms are (far, near)."""
    return Pose(
        hips=hips,
        trunk=trunk,
        neck=toward(178),
        face=toward(88),
        far_leg=far_leg,
        near_leg=near_leg,
        far_arm=arms[0],
        near_arm=arms[1],
    )


def hips_lifted(angle: float) -> Pose:
    """Return a body on its back, feet planted, the trunk lifted by degrees off the shoulders."""
    a = math.radians(angle)
    hips = (TRUNK * (math.cos(a) - 1), LYING_HIPS[1] + TRUNK * math.sin(a), 0.0)
    return on_back(planted(38, -9), planted(38, 9), trunk=straight(180 + angle), hips=hips)


def on_front(trunk: Spine, neck: float, far_arm: Limb, near_arm: Limb) -> Pose:
    """Return a body on its front, head to the left, legs long, tops of the feet down."""
    leg = Swing(toward(-3), toward(-3), toward(-12))
    return Pose(
        hips=LYING_HIPS,
        trunk=trunk,
        neck=toward(neck),
        face=toward(neck + 90),
        far_leg=leg,
        near_leg=leg,
        far_arm=far_arm,
        near_arm=near_arm,
    )


def on_all_fours(trunk: Spine, neck: float, elbow: float = 0.3) -> Pose:
    """Return a body on hands and knees, head to the left."""
    leg = Swing(toward(-90), toward(-2), toward(-10))
    return Pose(
        hips=(0.0, 49.0, 0.0),
        trunk=trunk,
        neck=toward(neck),
        face=toward(neck + 90),
        far_leg=leg,
        near_leg=leg,
        far_arm=Reach((-49.0, 4.0, -14.0), (1.0, 0.0, -elbow), toward(180)),
        near_arm=Reach((-49.0, 4.0, 14.0), (1.0, 0.0, elbow), toward(180)),
    )


def upright(
    far_leg: Limb, near_leg: Limb, far_arm: Limb, near_arm: Limb, *, hips: Vec, lean: float = 0.0
) -> Pose:
    """Return a standing body seen from its side, facing right, leaning forward by degrees."""
    return Pose(
        hips=hips,
        trunk=straight(90 - lean),
        neck=toward(88 - lean),
        face=toward(-2 - lean),
        far_leg=far_leg,
        near_leg=near_leg,
        far_arm=far_arm,
        near_arm=near_arm,
    )


def facing_us(left_arm: Limb, right_arm: Limb, *, lean: float = 0.0, stance: float = 10.0) -> Pose:
    """Return a standing body seen from the front; lean is in degrees to the right of the picture.

    The arms are the left and the right one of the picture.
    """
    bends = (90 - lean * share for share in (0.2, 0.55, 0.85, 1.0))
    return Pose(
        hips=(-lean / 9, 89.0, 0.0),
        trunk=spine(*bends),
        neck=toward(90 - 1.1 * lean),
        face=TO_US,
        hip_line=(1.0, 0.0, 0.0),
        shoulder_line=toward(-lean),
        far_leg=Reach((-stance, 7.0, 0.0), (-0.2, 0.0, 1.0), (-0.35, 0.0, 0.94)),
        near_leg=Reach((stance, 7.0, 0.0), (0.2, 0.0, 1.0), (0.35, 0.0, 0.94)),
        far_arm=left_arm,
        near_arm=right_arm,
    )
