"""Cuts Open Sans down to what the charts need: python3 subset-open-sans.py FOLDER-WITH-OPEN-SANS TARGET-FOLDER

Needs fonttools. Accented letters become plain outlines, hinting and
layout tables other than 'kern' go, and six signs that Open Sans lacks are drawn: four arrows, a tick and a cross.
"""

import sys
from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022)]
SINGLES = [0x14C, 0x14D, 0x14E, 0x14F, 0x16A, 0x16B, 0x16C, 0x16D,
           0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265]
KERNED = list(range(0x20, 0x7F)) + [0x2013, 0x2014, 0x2019, 0x201C, 0x201D]


def line(x0, y0, x1, y1, half):
    """A stroke from one point to the other as a rectangle, clockwise."""
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    dx, dy = (y1 - y0) / length * half, (x0 - x1) / length * half
    corners = [(x0 - dx, y0 - dy), (x1 - dx, y1 - dy), (x1 + dx, y1 + dy), (x0 + dx, y0 + dy)]
    return [(round(x), round(y)) for x, y in corners]


def clockwise(points):
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
    return points if area < 0 else points[::-1]


def glyph(polygons):
    pen = TTGlyphPen(None)
    for polygon in map(clockwise, polygons):
        pen.moveTo(polygon[0])
        for point in polygon[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def signs(half):
    """Advance width and polygons by code point; half is half the weight of a stroke."""
    mid, right = 590, 1760
    arrow = [line(180, mid, right - 60, mid, half),
             line(right - 520, mid + 430, right, mid, half), line(right - 520, mid - 430, right, mid, half)]
    def turned(quarters):
        def turn(x, y):
            x, y = x - 1000, y - mid
            for _ in range(quarters):
                x, y = -y, x
            return x + 1000, y + mid
        return [[turn(x, y) for x, y in polygon] for polygon in arrow]
    return {
        0x2192: (2000, turned(0)), 0x2191: (2000, turned(1)), 0x2190: (2000, turned(2)), 0x2193: (2000, turned(3)),
        0x2713: (1300, [line(150, 600, 520, 150, half * 1.2), line(480, 140, 1150, 1250, half * 1.2)]),
        0x2715: (1300, [line(200, 180, 1100, 1080, half * 1.2), line(200, 1080, 1100, 180, half * 1.2)]),
    }


def build(source, target, half):
    font = TTFont(source)
    options = subset.Options(hinting=False, layout_features=[], legacy_kern=True, notdef_outline=True,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14], name_languages=[0x409],
                             drop_tables=["GDEF", "GPOS", "GSUB", "DSIG", "gasp"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)] + SINGLES)
    cutter.subset(font)
    glyphs, table = font.getGlyphSet(), font["glyf"]
    for name in font.getGlyphOrder():
        if table[name].isComposite():
            record, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
            glyphs[name].draw(record)
            record.replay(pen)
            table[name] = pen.glyph()
    for code, (advance, polygons) in sorted(signs(half).items()):
        name = "uni%04X" % code
        table[name] = glyph(polygons)
        font["hmtx"][name] = (advance, min(x for polygon in polygons for x, _ in polygon).__round__())
        for cmap in font["cmap"].tables:
            cmap.cmap[code] = name
    kerned = {font.getBestCmap()[c] for c in KERNED}
    pairs = font["kern"].kernTables[0].kernTable
    font["kern"].kernTables[0].kernTable = {
        pair: value for pair, value in pairs.items() if kerned.issuperset(pair) and abs(value) >= 20}
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format == 4 and t.platformID == 3]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    print(target, len(font.getGlyphOrder()), "glyphs", len(font["kern"].kernTables[0].kernTable), "kerned pairs")


build(sys.argv[1] + "/OpenSans-Regular.ttf", sys.argv[2] + "/open-sans-regular.ttf", 72)
build(sys.argv[1] + "/OpenSans-Semibold.ttf", sys.argv[2] + "/open-sans-semibold.ttf", 98)
