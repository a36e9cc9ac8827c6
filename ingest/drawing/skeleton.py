"""A jointed human body in three dimensions: where every joint is for a given pose.

Units are centimetres of a person 170 cm tall. x runs to the right of the picture, y upwards
from the floor, z towards the onlooker. Segment lengths are shares of body height after the
usual anthropometric table (Winter, Biomechanics and Motor Control of Human Movement), so every
pose of every exercise shows the same person.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Vec = tuple[float, float, float]

HEIGHT = 170.0
HEAD = HEIGHT / 7.5
TRUNK = 49.0
NECK = 19.0
UPPER_ARM = 31.0
FOREARM = 25.0
PALM = 7.0
HAND = 15.0
THIGH = 42.0
SHIN = 41.0
ANKLE = 7.0
HEEL = 5.0
FOOT = 18.0
HIP_HALF_WIDTH = 8.5
SHOULDER_HALF_WIDTH = 16.0
SHOULDER_DROP = 3.0


class OutOfReach(ValueError):
    """A hand or foot was told to be where the limb cannot get to."""


def add(a: Vec, b: Vec, scale: float = 1.0) -> Vec:
    """Return a + scale * b."""
    return (a[0] + scale * b[0], a[1] + scale * b[1], a[2] + scale * b[2])


def dot(a: Vec, b: Vec) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """Return the vector product: upright to both."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a: Vec) -> Vec:
    """Return a scaled to length 1; the null vector stays null."""
    length = math.sqrt(dot(a, a))
    return (a[0] / length, a[1] / length, a[2] / length) if length > 1e-9 else (0.0, 0.0, 0.0)


def between(a: Vec, b: Vec, share: float) -> Vec:
    """Return the point `share` of the way from a to b."""
    return add(a, (b[0] - a[0], b[1] - a[1], b[2] - a[2]), share)


def toward(angle: float, out: float = 0.0) -> Vec:
    """Return a direction of length 1.

    Args:
        angle: degrees in the plane of the picture; 0 is right, 90 up, 180 left.
        out: degrees by which it leaves that plane, towards the onlooker if positive.
    """
    a, o = math.radians(angle), math.radians(out)
    return (math.cos(a) * math.cos(o), math.sin(a) * math.cos(o), math.sin(o))


@dataclass(frozen=True, slots=True)
class On:
    """A place on the body: `share` of the way along a segment, then `aside` in centimetres."""

    segment: str
    share: float
    aside: Vec = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Swing:
    """A limb given by the directions of its upper part, its lower part and its hand or foot."""

    upper: Vec
    lower: Vec
    end: Vec


@dataclass(frozen=True, slots=True)
class Reach:
    """A limb given by where its palm or ankle is; elbow or knee goes towards `bend`.

    `end` is the direction of the hand or foot; a hand without one carries on the forearm.
    """

    target: Vec | On
    bend: Vec
    end: Vec | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One position of the whole body.

    `trunk` holds the direction of each quarter of the spine, from the hips up. `hip_line` and
    `shoulder_line` run from the far side of the body to the near side.
    """

    hips: Vec
    trunk: tuple[Vec, Vec, Vec, Vec]
    neck: Vec
    face: Vec
    far_leg: Swing | Reach
    near_leg: Swing | Reach
    far_arm: Swing | Reach
    near_arm: Swing | Reach
    hip_line: Vec = (0.0, 0.0, 1.0)
    shoulder_line: Vec = (0.0, 0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Body:
    """Where everything is: `spine` from hips to neck, `segments` by name as (start, end)."""

    pose: Pose
    spine: tuple[Vec, ...]
    segments: dict[str, tuple[Vec, Vec]]

    def place(self, spot: On) -> Vec:
        """Return the point in space of a place on the body; 'spine' runs from hips to neck."""
        if spot.segment == "spine":
            at = min(spot.share, 0.999) * (len(self.spine) - 1)
            start, end, share = self.spine[int(at)], self.spine[int(at) + 1], at - int(at)
        else:
            (start, end), share = self.segments[spot.segment], spot.share
        return add(between(start, end, share), spot.aside)


def _joint(root: Vec, tip: Vec, upper: float, lower: float, bend: Vec) -> Vec:
    """Return the elbow or knee of a limb from root to tip.

    Raises:
        OutOfReach: the limb is too short, or folded it is still too long.
    """
    line = add(tip, root, -1.0)
    gap = math.sqrt(dot(line, line))
    if not abs(upper - lower) <= gap <= upper + lower:
        raise OutOfReach(f"{gap:.1f} cm to cover with parts of {upper} and {lower} cm")
    along = unit(line)
    share = (upper**2 - lower**2 + gap**2) / (2 * gap)
    aside = unit(add(bend, along, -dot(bend, along)))
    return add(add(root, along, share), aside, math.sqrt(max(upper**2 - share**2, 0.0)))


def _arm(body: Body, root: Vec, limb: Swing | Reach) -> tuple[Vec, Vec, Vec]:
    """Return elbow, wrist and fingertips."""
    if isinstance(limb, Swing):
        elbow = add(root, limb.upper, UPPER_ARM)
        wrist = add(elbow, limb.lower, FOREARM)
        return elbow, wrist, add(wrist, limb.end, HAND)
    palm = body.place(limb.target) if isinstance(limb.target, On) else limb.target
    if limb.end is None:
        elbow = _joint(root, palm, UPPER_ARM, FOREARM + PALM, limb.bend)
        straight = unit(add(palm, elbow, -1.0))
        wrist = add(palm, straight, -PALM)
        return elbow, wrist, add(wrist, straight, HAND)
    wrist = add(palm, limb.end, -PALM)
    return (
        _joint(root, wrist, UPPER_ARM, FOREARM, limb.bend),
        wrist,
        add(wrist, limb.end, HAND),
    )


def _leg(body: Body, root: Vec, limb: Swing | Reach) -> tuple[Vec, Vec, Vec, Vec]:
    """Return knee, ankle, heel and toes."""
    if isinstance(limb, Swing):
        knee = add(root, limb.upper, THIGH)
        ankle, foot = add(knee, limb.lower, SHIN), limb.end
    else:
        ankle = body.place(limb.target) if isinstance(limb.target, On) else limb.target
        knee = _joint(root, ankle, THIGH, SHIN, limb.bend)
        foot = limb.end if limb.end is not None else toward(0)
    shin = unit(add(ankle, knee, -1.0))
    sole = unit(add(shin, foot, -dot(shin, foot)))
    heel = add(add(ankle, foot, -HEEL + 1.0), sole, 3.0)
    return knee, ankle, heel, add(add(ankle, foot, FOOT), sole, 4.2)


def embody(pose: Pose) -> Body:
    """Work out every joint of a pose.

    Raises:
        OutOfReach: a hand or foot cannot get to where the pose wants it.
    """
    spine = [pose.hips]
    for direction in pose.trunk:
        spine.append(add(spine[-1], direction, TRUNK / 4))
    body = Body(pose, tuple(spine), {"head": (spine[-1], add(spine[-1], pose.neck, NECK))})
    # The far leg first: the near one may rest on it, and the hands on either.
    for side, sign in (("far", -1.0), ("near", 1.0)):
        hip = add(pose.hips, pose.hip_line, sign * HIP_HALF_WIDTH)
        knee, ankle, heel, toes = _leg(body, hip, getattr(pose, f"{side}_leg"))
        body.segments[f"{side}_thigh"] = (hip, knee)
        body.segments[f"{side}_shin"] = (knee, ankle)
        body.segments[f"{side}_foot"] = (heel, toes)
    for side, sign in (("far", -1.0), ("near", 1.0)):
        root = add(spine[-1], pose.trunk[-1], -SHOULDER_DROP)
        shoulder = add(root, pose.shoulder_line, sign * SHOULDER_HALF_WIDTH)
        elbow, wrist, tips = _arm(body, shoulder, getattr(pose, f"{side}_arm"))
        body.segments[f"{side}_upper_arm"] = (shoulder, elbow)
        body.segments[f"{side}_forearm"] = (elbow, wrist)
        body.segments[f"{side}_hand"] = (wrist, tips)
    return body
