"""The exercise pictures: up to date, well-formed, self-contained, and of one possible body."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ingest.drawing import PICTURES, draw_all
from ingest.drawing.figure import COLOURS, GIRTH, TORSO_RADIUS
from ingest.drawing.pictures import EXERCISES
from ingest.drawing.skeleton import On, OutOfReach, Reach, dot, embody

COMMITTED = Path(__file__).parents[2] / "corpus" / "pictures"
REDRAW = (
    'Redraw: python -c "from pathlib import Path; from ingest.drawing import draw_all; '
    "draw_all(Path('corpus/pictures'))\""
)
SVG = "{http://www.w3.org/2000/svg}"
HOME_EXERCISES = {
    "nerve-glide",
    "figure-4",
    "hamstring-lying",
    "hamstring-stool",
    "knee-to-chest",
    "press-up",
    "knee-rolls",
    "side-bends",
    "glute-stretch",
    "bridge",
    "plank",
    "pelvic-tilt",
    "cat-stretch",
    "walking",
    "band-strengthening",
}


def read(name: str) -> ElementTree.Element:
    return ElementTree.parse(COMMITTED / f"{name}.svg").getroot()


def of_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [element for element in root.iter() if element.get("class") == name]


def test_committed_pictures_are_what_the_code_draws(tmp_path: Path) -> None:
    drawn = {file.name: file.read_bytes() for file in draw_all(tmp_path)}
    committed = {file.name: file.read_bytes() for file in COMMITTED.glob("*.svg")}
    stale = {name for name in drawn | committed if drawn.get(name) != committed.get(name)}
    assert not stale, f"{sorted(stale)} differ. {REDRAW}"


def test_every_home_exercise_has_a_picture_and_hands_on_treatment_has_none() -> None:
    assert set(PICTURES) == HOME_EXERCISES


@pytest.mark.parametrize("name", sorted(PICTURES))
class TestPicture:
    def test_says_what_it_shows(self, name: str) -> None:
        root = read(name)
        title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None and desc is not None
        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
        assert title.text and desc.text == PICTURES[name]
        assert 1 <= len(re.findall(r"[.!?](?:\s|$)", PICTURES[name])) <= 2

    def test_runs_nothing_and_fetches_nothing(self, name: str) -> None:
        root = read(name)
        drawing = {
            "svg",
            "title",
            "desc",
            "style",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "text",
        }
        assert {element.tag.removeprefix(SVG) for element in root.iter()} <= drawing
        for element in root.iter():
            assert not any(key.startswith("on") or "href" in key for key in element.attrib)
        said = (COMMITTED / f"{name}.svg").read_text(encoding="utf-8")
        assert "url(" not in said and "@import" not in said
        assert said.count("://") == 1, "the SVG namespace is the only address"

    def test_shows_two_or_three_positions_and_a_movement(self, name: str) -> None:
        root = read(name)
        assert len(of_class(root, "position")) in (2, 3)
        assert len(of_class(root, "arrow")) >= 1

    def test_is_readable_on_a_narrow_telephone(self, name: str) -> None:
        root = read(name)
        left, top, width, _ = (float(n) for n in root.attrib["viewBox"].split())
        assert (left, top) == (0, 0)
        assert float(root.attrib["font-size"]) * 320 / width >= 11
        words = [text.text or "" for text in root.iter(f"{SVG}text")]
        assert all(len(word) <= 9 for word in words)

    def test_has_colours_for_dark_screens(self, name: str) -> None:
        root = read(name)
        style = root.findtext(f"{SVG}style") or ""
        assert style.startswith("@media (prefers-color-scheme:dark)")
        for element in root.iter():
            classes = set((element.get("class") or "").split())
            if element.get("fill", "none") != "none":
                assert classes & set(COLOURS)

    def test_nothing_sinks_into_the_floor(self, name: str) -> None:
        for position in EXERCISES[name].positions:
            for segment, ends in embody(position.pose).segments.items():
                if segment == "head":
                    continue
                for end, girth in zip(ends, GIRTH[segment.partition("_")[2]], strict=True):
                    assert end[1] >= girth - 1.5, f"{segment} at {end[1]:.1f} cm"

    def test_hands_touch_what_they_hold(self, name: str) -> None:
        for position in EXERCISES[name].positions:
            for limb in (position.pose.near_arm, position.pose.far_arm):
                if isinstance(limb, Reach) and isinstance(limb.target, On):
                    held = limb.target.segment.partition("_")[2]
                    thickness = max(GIRTH.get(held, (TORSO_RADIUS,)))
                    apart = math.sqrt(dot(limb.target.aside, limb.target.aside))
                    assert apart <= thickness + max(GIRTH["hand"]) + 3


def test_an_impossible_reach_is_refused() -> None:
    pose = EXERCISES["press-up"].positions[1].pose
    far_off = Reach((-300.0, 4.0, 0.0), (0.0, 1.0, 0.0))
    with pytest.raises(OutOfReach, match="cm to cover"):
        embody(replace(pose, near_arm=far_off))


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("screen", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("colour", "ratio"), [("ink", 7.0), ("moving", 3.0), ("trousers", 3.0), ("top", 3.0)]
)
def test_contrast_with_the_panel(colour: str, ratio: float, screen: int) -> None:
    """Text wants 4.5 to 1 and graphics 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""
    bright, dim = sorted(
        (_luminance(COLOURS[name][screen]) for name in (colour, "panel")), reverse=True
    )
    assert (bright + 0.05) / (dim + 0.05) >= ratio
