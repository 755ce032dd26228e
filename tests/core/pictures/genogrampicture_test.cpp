// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogrampicture.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <set>

using namespace hearth;

namespace {

const Date today(2026, 11, 22);

const std::vector<const char *> allNetworks{
    "single-parent",  "remarriages",        "half-siblings", "twins",         "adoption-within", "cousins",
    "unknown-father", "great-grandparents", "same-sex",      "kinship-swap",  "nobody",          "forty",
    "three-sides",    "across-generations", "kinship",       "siblings-only", "eight-children",  "five-partners",
    "step-adoption",  "foster-only"};

QFont testFont()
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(13);
    return font;
}

GenogramPicture pictureOf(const Network &network)
{
    GenogramInput input;
    input.family = network.family();
    input.asAt = today;
    input.lastChanged = Date(2026, 10, 3);
    const std::vector<std::pair<const char *, CarerMark>> marks{{"Gwen Hill", CarerMark::Positive},
                                                                {"Anna Dean", CarerMark::UnderAssessment},
                                                                {"Vera Test", CarerMark::NotAsked},
                                                                {"Hugh Hill", CarerMark::Negative},
                                                                {"Otto Test", CarerMark::Declined}};
    for (const auto &[name, mark] : marks) {
        const auto member = network.names.find(QString::fromUtf8(name));
        if (member != network.names.end())
            input.marks[member->second] = mark;
    }
    return GenogramPicture(std::move(input), testFont());
}

/// A picture for a person to look at, where the environment asks for one.
void keepForTheEye(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty())
        writePrivately(bytes, folder + u'/' + name);
}

QImage imageOf(const GenogramPicture &picture, const Palette &palette, const GenogramLook &look = {})
{
    QImage image((picture.size() * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(palette.ground);
    QPainter painter(&image);
    picture.paint(painter, palette, look);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// How many pixels of \a area differ between two images of one size.
int differing(const QImage &one, const QImage &other, const QRectF &area)
{
    int count = 0;
    const QRect pixels = QRectF(area.topLeft() * 2, area.size() * 2).toAlignedRect() & one.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("A genogram of every family shape is painted, with its words inside", "[pictures]")
{
    for (const char *name : allNetworks) {
        INFO(name);
        const Network network = networkNamed(QString::fromUtf8(name));
        const GenogramPicture picture = pictureOf(network);
        keepForTheEye(genogramPng(picture), QStringLiteral("genogram-%1.png").arg(QString::fromUtf8(name)));
        const QRectF all = picture.bounds();
        CHECK(all.topLeft() == QPointF(0, 0));
        for (const Relative &relative : network.family().members) {
            const QRectF area = picture.areaOf(relative.member);
            CHECK_FALSE(area.isEmpty());
            CHECK(all.contains(area));
            CHECK(picture.memberAt(picture.symbolOf(relative.member).center()) == relative.member);
            CHECK(picture.memberAt(area.center() + QPointF(0, area.height() * 0.4)) == relative.member);
            CHECK(picture.descriptionOf(relative.member).startsWith(relative.name));
        }
        CHECK(picture.memberAt({-5, -5}).isNobody());
    }
}

TEST_CASE("A genogram is painted in each set of colours, and says what is chosen", "[pictures]")
{
    const Network network = networkNamed(QStringLiteral("forty"));
    const GenogramPicture picture = pictureOf(network);
    const Member mary = network.member("Mary Hill");
    const Member anna = network.member("Anna Dean");
    for (const auto &[set, name] : {std::pair(ColourSet::Light, "light"), std::pair(ColourSet::Dark, "dark"),
                                    std::pair(ColourSet::HighContrast, "contrast")}) {
        const QImage plain = imageOf(picture, paletteOf(set));
        const QImage chosen = imageOf(picture, paletteOf(set), {mary, mary, anna});
        keepForTheEye(pngOf(chosen), QStringLiteral("genogram-look-%1.png").arg(QString::fromUtf8(name)));
        const auto around = [&](const Member &member) { return picture.areaOf(member).adjusted(-10, -10, 10, 10); };
        CHECK(differing(plain, chosen, around(mary)) > 200);
        CHECK(differing(plain, chosen, around(anna)) > 100);
        CHECK(differing(plain, chosen, around(network.member("Otto Test"))) == 0);
    }
}

TEST_CASE("The marks of carers are told apart without their colours", "[pictures]")
{
    std::vector<QImage> marks;
    for (const CarerMark mark : {CarerMark::NotAsked, CarerMark::UnderAssessment, CarerMark::Positive,
                                 CarerMark::Negative, CarerMark::Declined}) {
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Palette grey = paperPalette();
        for (QColor *colour : {&grey.soon, &grey.open, &grey.met, &grey.overdue, &grey.ended})
            *colour = Qt::black;
        paintCarerMark(painter, QRectF(0, 0, 48, 48), mark, grey);
        painter.end();
        marks.push_back(image);
        CHECK_FALSE(labelOf(mark).isEmpty());
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (std::size_t j = i + 1; j < marks.size(); ++j)
            CHECK(differing(marks[i], marks[j], QRectF(0, 0, 24, 24)) > 60);
    }
}

TEST_CASE("The keyboard goes from everybody to everybody in a genogram", "[pictures]")
{
    const Network network = networkNamed(QStringLiteral("half-siblings"));
    const GenogramPicture picture = pictureOf(network);
    const auto step = [&](const char *from, GenogramStep way) { return picture.neighbour(network.member(from), way); };
    CHECK(picture.neighbour({}, GenogramStep::Left) == network.member("Ada Test"));
    CHECK(step("Mary Test", GenogramStep::Right) == network.member("Kit Webb"));
    CHECK(step("Mary Test", GenogramStep::Left) == network.member("Jon Test"));
    CHECK(step("Otis Hill", GenogramStep::Right) == network.member("Otis Hill"));
    CHECK(step("Dee Webb", GenogramStep::Down) == network.member("Dee Webb"));
    CHECK(picture.layout().find(step("Dee Webb", GenogramStep::Up))->generation == -1);

    for (const char *name : allNetworks) {
        INFO(name);
        const GenogramPicture of = pictureOf(networkNamed(QString::fromUtf8(name)));
        std::set<Member> reached{of.input().family.child};
        std::vector<Member> waiting{of.input().family.child};
        while (!waiting.empty()) {
            const Member at = waiting.back();
            waiting.pop_back();
            for (const GenogramStep way :
                 {GenogramStep::Left, GenogramStep::Right, GenogramStep::Up, GenogramStep::Down}) {
                const Member next = of.neighbour(at, way);
                if (reached.insert(next).second)
                    waiting.push_back(next);
            }
        }
        CHECK(reached.size() == of.input().family.members.size());
    }
}

TEST_CASE("A symbol is dragged to a place that is kept, and nothing else moves", "[pictures]")
{
    const Network network = networkNamed(QStringLiteral("forty"));
    GenogramPicture picture = pictureOf(network);
    const Member otto = network.member("Otto Test");
    const Member mary = network.member("Mary Hill");
    const QPointF to = picture.symbolOf(otto).center() + QPointF(-30, 25);
    const QRectF before = picture.symbolOf(mary);
    const Genogram::Place place = picture.placeAt(to);
    picture.move(otto, place);
    CHECK(QLineF(picture.symbolOf(otto).center(), to).length() < 0.01);
    CHECK(picture.symbolOf(mary) == before);
    CHECK(picture.memberAt(to) == otto);

    GenogramInput input = pictureOf(network).input();
    input.moved[otto] = place;
    const GenogramPicture again(std::move(input), testFont());
    const Genogram::Place found = again.placeAt(again.symbolOf(otto).center());
    CHECK(std::abs(found.x - place.x) < 0.001);
    CHECK(std::abs(found.y - place.y) < 0.001);

    picture.move(network.member("Fay Lane"), {-40, -20});
    CHECK(picture.bounds().contains(picture.areaOf(network.member("Fay Lane"))));
    CHECK(picture.symbolOf(mary) == before);
}

TEST_CASE("A genogram is described in words for a tool tip and a screen reader", "[pictures]")
{
    const Network network = networkNamed(QStringLiteral("forty"));
    const GenogramPicture picture = pictureOf(network);
    const auto words = [&](const char *name) { return picture.descriptionOf(network.member(name)).toStdString(); };
    CHECK(words("Vera Test") ==
          "Vera Test, paternal grandmother, 68 years, born 01/01/1958, as a carer: not yet asked");
    CHECK(words("Walt Test") == "Walt Test, paternal grandfather, died 02/03/2019, born 01/01/1955");
    CHECK(words("Greg Hall") == "Greg Hall, social worker, Social worker, Looked After Children");
    CHECK(picture.descriptionOf({}).isEmpty());
}

TEST_CASE("A genogram is exported as SVG and PNG, for its owner alone", "[pictures]")
{
    const GenogramPicture picture = pictureOf(networkNamed(QStringLiteral("twins")));
    const QByteArray svg = genogramSvg(picture);
    keepForTheEye(svg, QStringLiteral("genogram-twins.svg"));
    QSvgRenderer renderer(svg);
    CHECK(renderer.isValid());
    CHECK(svg.contains("Amy Test"));
    CHECK(svg.contains("<title>Genogram</title>"));
    CHECK(svg.contains("last changed 03/10/2026"));

    const QImage png = QImage::fromData(genogramPng(picture), "PNG");
    REQUIRE_FALSE(png.isNull());
    CHECK(png.width() >= 2 * picture.size().width());
    CHECK(png.height() > 2 * picture.size().height()); // the legend is below

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("genogram.svg"));
    writePrivately(svg, file);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    CHECK((QFile::permissions(file) & others) == QFileDevice::Permissions());
    CHECK(QFileInfo(file).size() == svg.size());
    CHECK_THROWS_AS(writePrivately(svg, folder.filePath(QStringLiteral("no such folder/genogram.svg"))), PictureError);
}

TEST_CASE("A genogram is printed on one page, however large the family", "[pictures]")
{
    for (const char *name : {"forty", "nobody", "great-grandparents"}) {
        INFO(name);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(600);
            printGenogram(writer, pictureOf(networkNamed(QString::fromUtf8(name))),
                          QStringLiteral("Genogram · LCS Number T-1"), QStringLiteral("Printed 22/11/2026"));
        }
        keepForTheEye(bytes, QStringLiteral("genogram-%1.pdf").arg(QString::fromUtf8(name)));
        CHECK(bytes.contains("/Count 1\n"));
    }
}

TEST_CASE("The legend explains what is in the picture and nothing else", "[pictures]")
{
    const auto legendOf = [](const char *name) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(QSize(900, 300));
        QPainter painter(&svg);
        pictureOf(networkNamed(QString::fromUtf8(name))).paintLegend(painter, paperPalette(), 900);
        painter.end();
        return bytes;
    };
    CHECK(legendOf("twins").contains("not yet born"));
    CHECK_FALSE(legendOf("nobody").contains("not yet born"));
    CHECK(legendOf("cousins").contains("a couple who are relatives"));
    CHECK(legendOf("unknown-father").contains("parent not recorded"));
    CHECK_FALSE(legendOf("single-parent").contains("parent not recorded"));
    CHECK(legendOf("adoption-within").contains("adoptive parent"));
    CHECK(legendOf("kinship-swap").contains("live together"));
    CHECK_FALSE(legendOf("cousins").contains("live together"));
    CHECK(legendOf("forty").contains("assessed: negative"));
    const GenogramPicture picture = pictureOf(networkNamed(QStringLiteral("forty")));
    CHECK(picture.legendSize(400).height() > picture.legendSize(2000).height());
}
