"""A whole picture: two or three positions side by side, with props, arrows and numbers, as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from ingest.drawing.figure import (
    COLOURS,
    GIRTH,
    TORSO_RADIUS,
    Camera,
    Flat,
    capsule,
    layers,
    number,
    points,
    shape,
    stroke,
)
from ingest.drawing.skeleton import HEAD, Body, On, Pose, Vec, embody

WIDTH = 640.0
MARGIN = 12.0
# 24 units are 12 pixels on a telephone 320 pixels wide.
LETTER = 24.0
BADGE = 18.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """A movement: from the first point to the last, bent towards the middle one if there are three.

    `both` puts a head on either end.
    """

    path: tuple[Vec | On, ...]
    both: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """A prop made of a thick line in space: towel, band, leg or seat of a stool.

    `thickness` is in centimetres; `over` names the layer of the figure it is painted after,
    None puts it behind the person.
    """

    path: tuple[Vec | On, ...]
    thickness: float
    colour: str = "prop"
    over: str | None = None


@dataclass(frozen=True, slots=True)
class Felt:
    """Where the stretch or the work is felt: a soft patch from one place to another.

    `over` names the layer of the figure it is painted on; `radius` is in centimetres.
    """

    start: On
    end: On
    over: str
    radius: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One position of an exercise. `front` names layers to be painted last, in this order."""

    pose: Pose
    word: str = ""
    moving: frozenset[str] = frozenset()
    arrows: tuple[Arrow, ...] = ()
    felt: tuple[Felt, ...] = ()
    props: tuple[Strip, ...] = ()
    front: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The drawing of one exercise.

    `camera` needs only its angles: scale and place follow from what has to fit. `mat` is
    (left, right, back, front) in centimetres on the floor; `height` is in picture units of a
    width of 640, of which `headroom` at the top stays free for the numbers.
    """

    title: str
    alt: str
    camera: Camera
    mat: tuple[float, float, float, float]
    positions: tuple[Position, ...]
    height: float
    headroom: float = 0.0
    pale_far_side: bool = True


def _spot(body: Body, place: Vec | On) -> Vec:
    return body.place(place) if isinstance(place, On) else place


def _mat_corners(picture: Picture) -> tuple[Vec, Vec, Vec, Vec]:
    left, right, back, front = picture.mat
    return (
        (left, 0.0, back),
        (right, 0.0, back),
        (right, 0.0, front),
        (left, 0.0, front),
    )


def _extent(picture: Picture, bodies: list[Body]) -> Iterator[tuple[Flat, float]]:
    """Yield all that has to fit as (point in the picture, radius), at scale 1."""
    flat = picture.camera.flat
    for corner in _mat_corners(picture):
        yield flat(corner), 0.0
    for body, position in zip(bodies, picture.positions, strict=True):
        for node in body.spine:
            yield flat(node), TORSO_RADIUS
        for name, (start, end) in body.segments.items():
            girth = GIRTH.get(name.partition("_")[2], (HEAD / 2, HEAD / 2))
            yield flat(start), girth[0]
            yield flat(end), girth[1]
        for arrow in position.arrows:
            for place in arrow.path:
                yield flat(_spot(body, place)), 3.0
        for prop in position.props:
            for place in prop.path:
                yield flat(_spot(body, place)), prop.thickness / 2


def _fitted(picture: Picture, bodies: list[Body], panel: float) -> Camera:
    """Return the camera that shows every position of the picture whole and as large as can be."""
    extent = list(_extent(picture, bodies))
    left = min(x - r for (x, _), r in extent)
    right = max(x + r for (x, _), r in extent)
    top = min(y - r for (_, y), r in extent)
    bottom = max(y + r for (_, y), r in extent)
    room = (panel - 2 * MARGIN, picture.height - picture.headroom - 2 * MARGIN)
    scale = min(room[0] / (right - left), room[1] / (bottom - top))
    return replace(
        picture.camera,
        scale=scale,
        origin=(
            panel / 2 - scale * (left + right) / 2,
            picture.height - MARGIN - scale * bottom,
        ),
    )


def _arrow(arrow: Arrow, body: Body, camera: Camera) -> str:
    flat = [camera.flat(_spot(body, place)) for place in arrow.path]
    if len(flat) == 2:
        flat.insert(1, ((flat[0][0] + flat[1][0]) / 2, (flat[0][1] + flat[1][1]) / 2))
    start, bend, end = flat
    size = 17.0

    def head(tip: Flat, tail: Flat) -> tuple[Flat, str]:
        turn = math.atan2(tip[1] - tail[1], tip[0] - tail[0])
        base = (tip[0] - size * math.cos(turn), tip[1] - size * math.sin(turn))
        wide = 0.62 * size
        corners = [
            (base[0] + s * wide * math.sin(turn), base[1] - s * wide * math.cos(turn))
            for s in (1, -1)
        ]
        neck = (tip[0] - 0.8 * size * math.cos(turn), tip[1] - 0.8 * size * math.sin(turn))
        return neck, f"M{points(corners[0])}L{points(tip)}L{points(corners[1])}Z"

    end, tips = head(end, bend)
    if arrow.both:
        start, other = head(start, bend)
        tips += other
    line = f"M{points(start)}Q{points(bend, end)}"
    return (
        f'<g class="arrow">{stroke(line, "panel", 11)}{shape(tips, "panel", 6)}'
        f"{stroke(line, 'ink', 6)}{shape(tips, 'ink')}</g>"
    )


def _strip(prop: Strip, body: Body, camera: Camera) -> str:
    flat = [camera.flat(_spot(body, place)) for place in prop.path]
    d = f"M{points(flat[0])}L{points(*flat[1:])}"
    return stroke(d, prop.colour, prop.thickness * camera.scale)


def _felt(felt: Felt, body: Body, camera: Camera) -> str:
    start, end = camera.flat(body.place(felt.start)), camera.flat(body.place(felt.end))
    radius = felt.radius * camera.scale
    soft = capsule(start, radius, end, radius)
    firm = capsule(start, 0.55 * radius, end, 0.55 * radius)
    return f'<g class="where">{shape(soft, "felt-rim")}{shape(firm, "felt")}</g>'


def _position(picture: Picture, position: Position, body: Body, camera: Camera) -> str:
    corners = [camera.flat(corner) for corner in _mat_corners(picture)]
    found = sorted(
        layers(body, camera, position.moving, pale_far_side=picture.pale_far_side),
        key=lambda layer: (
            position.front.index(layer.name) if layer.name in position.front else -1,
            layer.depth,
        ),
    )
    svg = [shape(f"M{points(corners[0])}L{points(*corners[1:])}Z", "mat")]
    svg += [_strip(prop, body, camera) for prop in position.props if prop.over is None]
    for layer in found:
        svg += layer.svg
        svg += [_felt(felt, body, camera) for felt in position.felt if felt.over == layer.name]
        svg += [_strip(prop, body, camera) for prop in position.props if prop.over == layer.name]
    svg += [_arrow(arrow, body, camera) for arrow in position.arrows]
    return "\n".join(svg)


def _number(at: int, word: str) -> str:
    x = y = MARGIN + BADGE
    said = (
        f'<text class="ink" fill="{COLOURS["ink"][0]}" x="{number(x + BADGE + 8)}"'
        f' y="{number(y + 8.5)}">{escape(word)}</text>'
        if word
        else ""
    )
    return (
        f'<circle class="ink" fill="{COLOURS["ink"][0]}" cx="{number(x)}" cy="{number(y)}"'
        f' r="{number(BADGE)}"/>'
        f'<text class="panel" fill="{COLOURS["panel"][0]}" x="{number(x)}" y="{number(y + 8.5)}"'
        f' text-anchor="middle">{at}</text>{said}'
    )


def _style() -> str:
    """Return the rules for dark screens; the light colours stand on the shapes themselves."""
    dark = "".join(
        f".{name}{{fill:{on_dark}}}.{name}.edge{{stroke:{on_dark}}}"
        f".{name}.line{{fill:none;stroke:{on_dark}}}"
        for name, (_, on_dark) in COLOURS.items()
    )
    return f"<style>@media (prefers-color-scheme:dark){{{dark}}}</style>"


def draw(name: str, picture: Picture) -> str:
    """Return the picture as an SVG document.

    Args:
        name: the exercise id; it makes the ids inside the document unique on a page.
        picture: what to draw.

    Raises:
        OutOfReach: a hand or foot cannot get to where a pose wants it.
    """
    panel = WIDTH / len(picture.positions)
    bodies = [embody(position.pose) for position in picture.positions]
    camera = _fitted(picture, bodies, panel)
    size = f"{number(WIDTH)} {number(picture.height)}"
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}"'
        f' width="{number(WIDTH)}" height="{number(picture.height)}" role="img"'
        f' aria-labelledby="{name}-title {name}-desc" font-family="sans-serif"'
        f' font-size="{number(LETTER)}" font-weight="bold" stroke-linecap="round"'
        f' stroke-linejoin="round">',
        f'<title id="{name}-title">{escape(picture.title)}</title>',
        f'<desc id="{name}-desc">{escape(picture.alt)}</desc>',
        _style(),
        f'<rect class="panel" fill="{COLOURS["panel"][0]}" width="{number(WIDTH)}"'
        f' height="{number(picture.height)}" rx="16"/>',
    ]
    for at, (position, body) in enumerate(zip(picture.positions, bodies, strict=True)):
        left = at * panel
        if at:
            svg.append(stroke(f"M{number(left)} 20V{number(picture.height - 20)}", "mat", 2))
        svg.append(f'<g class="position" transform="translate({number(left)} 0)">')
        svg += [_position(picture, position, body, camera), _number(at + 1, position.word), "</g>"]
    svg.append("</svg>\n")
    return "\n".join(svg)
