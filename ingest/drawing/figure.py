"""How a body looks: camera, colours and the rounded limbs of the figure, as SVG shapes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.drawing.skeleton import HEAD, Body, Vec, add, between, cross

Flat = tuple[float, float]

# One name, one meaning in every picture: (on light, on dark).
COLOURS: dict[str, tuple[str, str]] = {
    "panel": ("#f4f1ea", "#1d2731"),
    "mat": ("#dfe6e0", "#2c3b40"),
    "ink": ("#22303c", "#f2f4f5"),
    "top": ("#6c7f8f", "#93a6b6"),
    "trousers": ("#46586a", "#b9c7d3"),
    "far-top": ("#aab6c0", "#62737f"),
    "far-trousers": ("#97a5b1", "#6d7f8e"),
    "skin": ("#c58f6a", "#d3a17d"),
    "far-skin": ("#dbb79d", "#9b765c"),
    "hair": ("#4a3a32", "#6b5548"),
    "moving": ("#1668b8", "#63b0ff"),
    "far-moving": ("#6da3d6", "#3f7fc0"),
    "felt": ("#f5a81c", "#ffbb3d"),
    "felt-rim": ("#f9d28a", "#8a6a2a"),
    "prop": ("#9a7b4f", "#c2a06e"),
    "cloth": ("#a5568c", "#e093c8"),
}

# Radius in centimetres at the start and at the end of each segment.
GIRTH: dict[str, tuple[float, float]] = {
    "thigh": (9.2, 6.6),
    "shin": (6.6, 4.4),
    "foot": (4.0, 2.8),
    "upper_arm": (5.8, 4.6),
    "forearm": (4.6, 3.4),
    "hand": (3.6, 2.8),
}
TORSO_RADIUS = 10.0
# Half the width of the torso between its rounded edges, from hips to shoulders.
TORSO_HALF_WIDTHS = (7.0, 6.0, 7.5, 9.5, 9.0)


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the onlooker stands, without perspective.

    `yaw` turns the scene about the upright axis, `pitch` looks down on it (both in degrees);
    `scale` is picture units a centimetre; `origin` is where (0, 0, 0) falls in the picture.
    """

    yaw: float
    pitch: float
    scale: float = 1.0
    origin: Flat = (0.0, 0.0)

    def _turned(self, p: Vec) -> Vec:
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        x = p[0] * math.cos(yaw) + p[2] * math.sin(yaw)
        z = p[2] * math.cos(yaw) - p[0] * math.sin(yaw)
        return (
            x,
            p[1] * math.cos(pitch) - z * math.sin(pitch),
            z * math.cos(pitch) + p[1] * math.sin(pitch),
        )

    def flat(self, p: Vec) -> Flat:
        """Return where a point falls in the picture (y downwards)."""
        x, y, _ = self._turned(p)
        return (self.origin[0] + self.scale * x, self.origin[1] - self.scale * y)

    def depth(self, where: Iterable[Vec]) -> float:
        """Return the mean nearness of some points, in centimetres; more is nearer."""
        nearness = [self._turned(p)[2] for p in where]
        return sum(nearness) / len(nearness)


def number(value: float) -> str:
    """Return a coordinate with one decimal."""
    # The hair's breadth keeps exact halves from falling either way on different machines.
    text = f"{value + 1e-7:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def points(*flat: Flat) -> str:
    """Return coordinates as SVG writes them."""
    return " ".join(f"{number(x)} {number(y)}" for x, y in flat)


def shape(d: str, colour: str, stroke: float = 0.0) -> str:
    """Return a filled path; with a stroke it grows on every side by half of it."""
    edge = f' stroke="{COLOURS[colour][0]}" stroke-width="{number(stroke)}"' if stroke else ""
    classes = f"{colour} edge" if stroke else colour
    return f'<path class="{classes}" fill="{COLOURS[colour][0]}"{edge} d="{d}"/>'


def stroke(d: str, colour: str, width: float) -> str:
    """Return a line of the given width with rounded ends."""
    return (
        f'<path class="{colour} line" fill="none" stroke="{COLOURS[colour][0]}"'
        f' stroke-width="{number(width)}" d="{d}"/>'
    )


def capsule(a: Flat, ra: float, b: Flat, rb: float) -> str:
    """Return the outline of two circles and the tangents between them, as path data."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    gap = math.hypot(dx, dy)
    if gap <= abs(ra - rb) + 0.01:
        (x, y), r = (a, ra) if ra >= rb else (b, rb)
        size = f"{number(r)} {number(r)}"
        return (
            f"M{points((x - r, y))}A{size} 0 1 1 {points((x + r, y))}"
            f"A{size} 0 1 1 {points((x - r, y))}Z"
        )
    turn, lean = math.atan2(dy, dx), math.acos((ra - rb) / gap)
    (a1, b1), (a2, b2) = (
        [
            (c[0] + r * math.cos(turn + side * lean), c[1] + r * math.sin(turn + side * lean))
            for c, r in ((a, ra), (b, rb))
        ]
        for side in (-1, 1)
    )
    far, near = int(lean > math.pi / 2), int(lean < math.pi / 2)
    return (
        f"M{points(a1)}L{points(b1)}A{number(rb)} {number(rb)} 0 {far} 1 {points(b2)}"
        f"L{points(a2)}A{number(ra)} {number(ra)} 0 {near} 1 {points(a1)}Z"
    )


def smooth(flat: Sequence[Flat], *, onward: bool = False) -> str:
    """Return path data of a soft curve along the points; `onward` continues an open path."""
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(flat)]
    d = f"{'L' if onward else 'M'}{points(flat[0])}L{points(middles[0])}"
    for corner, middle in zip(flat[1:-1], middles[1:], strict=True):
        d += f"Q{points(corner, middle)}"
    return f"{d}L{points(flat[-1])}"


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of the picture that is painted in one go; `depth` says when (nearer is later)."""

    name: str
    depth: float
    svg: tuple[str, ...]


def _part(body: Body, camera: Camera, name: str, *, until: float = 1.0, wider: float = 0.0) -> str:
    """Return the outline of a segment up to a share of its length, some centimetres wider."""
    start, end = body.segments[name]
    first, last = GIRTH[name.partition("_")[2]]
    last = first + (last - first) * until
    return capsule(
        camera.flat(start),
        (first + wider) * camera.scale,
        camera.flat(between(start, end, until)),
        (last + wider) * camera.scale,
    )


def _torso(body: Body, camera: Camera, moving: frozenset[str], halo: float) -> Layer:
    pose, last = body.pose, len(body.spine) - 1
    near, far = [], []
    for i, (node, half) in enumerate(zip(body.spine, TORSO_HALF_WIDTHS, strict=True)):
        # The rounded edge goes a radius beyond the last node: start and end inside the body.
        centre = between(node, body.spine[i - 1], 0.45) if i == last else node
        line = between(pose.hip_line, pose.shoulder_line, i / last)
        near.append(camera.flat(add(centre, line, half)))
        far.append(camera.flat(add(centre, line, -half)))
    d = f"{smooth(near)}{smooth(far[::-1], onward=True)}Z"
    width = 2 * TORSO_RADIUS * camera.scale
    hips = [camera.flat(body.segments[f"{side}_thigh"][0]) for side in ("near", "far")]
    radius = (TORSO_RADIUS + 0.7) * camera.scale
    return Layer(
        "torso",
        camera.depth(body.spine),
        (
            shape(d, "panel", width + halo),
            shape(d, "moving" if "torso" in moving else "top", width),
            shape(
                capsule(hips[0], radius, hips[1], radius),
                "moving" if "hips" in moving else "trousers",
            ),
        ),
    )


def _head(body: Body, camera: Camera, halo: float) -> Layer:
    pose = body.pose
    neck, centre = body.segments["head"]
    long, wide = HEAD / 2 * camera.scale, HEAD / 2 * 0.88 * camera.scale
    root, crown = camera.flat((0.0, 0.0, 0.0)), camera.flat(pose.neck)
    tilt = math.degrees(math.atan2(crown[1] - root[1], crown[0] - root[0])) + 90

    def oval(at: Vec, size: float, colour: str, rim: float = 0.0) -> str:
        x, y = camera.flat(at)
        edge = f' stroke="{COLOURS[colour][0]}" stroke-width="{number(rim)}"' if rim else ""
        return (
            f'<ellipse class="{colour}{" edge" if rim else ""}" fill="{COLOURS[colour][0]}"{edge}'
            f' rx="{number(wide * size)}" ry="{number(long * size)}"'
            f' transform="translate({points((x, y))}) rotate({number(tilt)})"/>'
        )

    def bump(at: Vec, radius: float) -> str:
        r = radius * camera.scale
        return capsule(camera.flat(at), r, camera.flat(at), r)

    hair = oval(add(add(centre, pose.face, -1.8), pose.neck, 1.6), 1.0, "hair")
    face = oval(add(add(centre, pose.face, 1.0), pose.neck, -1.4), 0.9, "skin")
    nose = shape(bump(add(centre, pose.face, 10.2), 1.7), "skin")
    across = cross(pose.neck, pose.face)
    eyes = [
        shape(bump(add(at, across, side * 3.6), 1.0), "hair")
        for at in [add(add(centre, pose.face, 8.4), pose.neck, 1.4)]
        for side in (-1, 1)
        if camera.depth([add(pose.face, across, side * 0.45)]) > -0.1
    ]
    facing_us = camera.depth([pose.face]) >= -0.5
    order = (hair, face, nose, *eyes) if facing_us else (nose, face, hair)
    throat = capsule(camera.flat(neck), 5.2 * camera.scale, camera.flat(centre), 5.0 * camera.scale)
    rim = oval(centre, 1.08, "panel", halo)
    return Layer(
        "head",
        camera.depth([centre]),
        (shape(throat, "panel", halo), rim, shape(throat, "skin"), *order),
    )


def _leg(
    body: Body, camera: Camera, side: str, moving: frozenset[str], pale: str, halo: float
) -> Layer:
    name = f"{side}_leg"
    foot = _part(body, camera, f"{side}_foot")
    leg = _part(body, camera, f"{side}_thigh") + _part(body, camera, f"{side}_shin")
    # The rim of the leg would draw a ring round the hip: the hip is painted over it again.
    hip, radius = camera.flat(body.segments[f"{side}_thigh"][0]), TORSO_RADIUS * camera.scale
    return Layer(
        name,
        camera.depth(body.segments[f"{side}_{part}"][1] for part in ("thigh", "shin", "foot")),
        (
            shape(foot, "panel", halo),
            shape(leg, "panel", halo),
            shape(capsule(hip, radius, hip, radius), "moving" if "hips" in moving else "trousers"),
            shape(foot, f"{pale}skin"),
            shape(leg, pale + ("moving" if name in moving else "trousers")),
        ),
    )


def _arm(
    body: Body, camera: Camera, side: str, moving: frozenset[str], pale: str, halo: float
) -> Layer:
    name = f"{side}_arm"
    upper = _part(body, camera, f"{side}_upper_arm")
    lower = _part(body, camera, f"{side}_forearm")
    hand = _part(body, camera, f"{side}_hand")
    sleeve = _part(body, camera, f"{side}_upper_arm", until=0.5, wider=0.9)
    return Layer(
        name,
        camera.depth(body.segments[f"{side}_{part}"][1] for part in ("upper_arm", "forearm")),
        (
            shape(upper + lower + hand, "panel", halo),
            shape(sleeve, "panel", halo),
            shape(hand, f"{pale}skin"),
            shape(upper + lower, pale + ("moving" if name in moving else "skin")),
            shape(sleeve, pale + ("moving" if moving & {name, "torso"} else "top")),
        ),
    )


def layers(
    body: Body, camera: Camera, moving: frozenset[str], *, pale_far_side: bool
) -> list[Layer]:
    """Return the parts of the figure, in no order.

    Args:
        moving: what is painted as moving: 'torso', 'hips', and 'arm' or 'leg' after 'near_' or
            'far_'.
        pale_far_side: paint the far arm and leg paler; False where left and right are equal.
    """
    halo = 1.1 * camera.scale
    found = [_torso(body, camera, moving, halo), _head(body, camera, halo)]
    for side in ("far", "near"):
        pale = "far-" if side == "far" and pale_far_side else ""
        found.append(_leg(body, camera, side, moving, pale, halo))
        found.append(_arm(body, camera, side, moving, pale, halo))
    return found
