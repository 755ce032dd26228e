// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfmerge.h"

#include "core/documents/documents.h"
#include "core/documents/words.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace hearth {

namespace {

constexpr double footSize = 7.5;  // points
constexpr double footAbove = 9;   // points above the edge of the sheet
constexpr double footWidth = 200; // points of white ground, so that the number is read on any paper

/// Opens \a pdf in \a source; answers why it cannot be, empty when it is.
QString openIn(QPDF &source, const QByteArray &pdf)
{
    constexpr qsizetype headWithin = 1024; // where readers look for it, since programs put bytes of their own before it
    if (pdf.isEmpty())
        return Words::tr("it is empty");
    if (!pdf.left(headWithin).contains("%PDF-"))
        return Words::tr("it is no PDF");
    source.setSuppressWarnings(true);
    try {
        source.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        return source.getAllPages().empty() ? Words::tr("it has no page") : QString();
    } catch (const QPDFExc &error) { // its text names what the file holds
        return error.getErrorCode() == qpdf_e_password ? Words::tr("it is locked by a password")
                                                       : Words::tr("it is damaged");
    } catch (const std::exception &) {
        return Words::tr("it is damaged");
    }
}

[[noreturn]] void refuse(const QString &what, const QString &why)
{
    throw DocumentError(Words::tr("%1 could not be read: %2.").arg(what, why).toStdString());
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf, const QString &what)
{
    auto source = std::make_unique<QPDF>();
    if (const QString why = openIn(*source, pdf); !why.isEmpty())
        refuse(what, why);
    return source;
}

/// What acts or hides is left behind: a page is what it shows.
void strip(QPDFObjectHandle page)
{
    for (const char *key : {"/AA", "/PieceInfo", "/Metadata", "/B", "/StructParents", "/Tabs"})
        page.removeKey(key);
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary())
            continue;
        for (const char *key : {"/A", "/AA", "/FS", "/Popup", "/Parent"})
            annotation.removeKey(key);
    }
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// How the sheet as it is seen lies on the page: a rotated page is written along its own axes.
struct SeenPage
{
    double width = 0;
    std::string matrix; ///< from what is seen, with 0,0 at the bottom left, to the page
};

SeenPage seen(const QPDFObjectHandle &page)
{
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle::Rectangle box = helper.getTrimBox().getArrayAsRectangle();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    QPDFObjectHandle rotation = helper.getAttribute("/Rotate", false);
    const int turn = rotation.isInteger() ? ((rotation.getIntValueAsInt() % 360) + 360) % 360 : 0;
    switch (turn) {
    case 90:
        return {height, "0 1 -1 0 " + number(box.urx) + ' ' + number(box.lly)};
    case 180:
        return {width, "-1 0 0 -1 " + number(box.urx) + ' ' + number(box.ury)};
    case 270:
        return {height, "0 -1 1 0 " + number(box.llx) + ' ' + number(box.ury)};
    default:
        return {width, "1 0 0 1 " + number(box.llx) + ' ' + number(box.lly)};
    }
}

/// What a string in a content stream may hold: Latin-1, with its brackets escaped.
std::string literal(const QString &text)
{
    std::string escaped;
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

void putFoot(QPDF &pdf, QPDFObjectHandle page, const QPDFObjectHandle &font, const QString &words)
{
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle resources = helper.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.replaceKey("/Resources", resources);
    }
    if (!resources.getKey("/Font").isDictionary())
        resources.replaceKey("/Font", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle fonts = resources.getKey("/Font").shallowCopy(); // it may be shared with other pages
    fonts.replaceKey("/HearthFoot", font);
    resources.replaceKey("/Font", fonts);
    const SeenPage sheet = seen(page);
    const double middle = sheet.width / 2;
    // Helvetica's letters are half as wide as high, near enough to centre a line.
    const double left = middle - static_cast<double>(words.size()) * footSize * 0.25;
    const std::string content = "\nQ q " + sheet.matrix + " cm 1 1 1 rg " + number(middle - footWidth / 2) + ' ' +
                                number(footAbove - 3) + ' ' + number(footWidth) + ' ' + number(footSize + 4) +
                                " re f 0.25 g BT /HearthFoot " + number(footSize) + " Tf " + number(left) + ' ' +
                                number(footAbove) + " Td (" + literal(words) + ") Tj ET Q\n";
    helper.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    helper.addPageContents(QPDFObjectHandle::newStream(&pdf, content), false);
}

QPDFObjectHandle newMark(QPDF &pdf, const PdfMark &mark, const std::vector<QPDFObjectHandle> &pages)
{
    QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title.toStdString()));
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(mark.page)));
    place.appendItem(QPDFObjectHandle::newName("/Fit"));
    entry.replaceKey("/Dest", place);
    return entry;
}

void hang(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &entries, int count)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QPDFObjectHandle entry = entries[i];
        entry.replaceKey("/Parent", parent);
        if (i > 0)
            entry.replaceKey("/Prev", entries[i - 1]);
        if (i + 1 < entries.size())
            entry.replaceKey("/Next", entries[i + 1]);
    }
    if (entries.empty())
        return;
    parent.replaceKey("/First", entries.front());
    parent.replaceKey("/Last", entries.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
}

void putMarks(QPDF &pdf, const std::vector<PdfMark> &marks)
{
    if (marks.empty())
        return;
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> top;
    std::vector<QPDFObjectHandle> below;
    const auto close = [&top, &below] {
        if (!top.empty())
            hang(top.back(), below, static_cast<int>(below.size()));
        below.clear();
    };
    for (const PdfMark &mark : marks) {
        QPDFObjectHandle entry = newMark(pdf, mark, pages);
        if (mark.level > 0 && !top.empty()) {
            below.push_back(entry);
            continue;
        }
        close();
        top.push_back(entry);
    }
    close();
    hang(root, top, static_cast<int>(marks.size()));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

PdfMerge::PdfMerge() : m_target(std::make_unique<QPDF>())
{
    m_target->emptyPDF();
    m_target->setSuppressWarnings(true);
}

PdfMerge::~PdfMerge() = default;

int PdfMerge::pages() const
{
    return static_cast<int>(m_target->getAllPages().size());
}

void PdfMerge::append(const QByteArray &pdf, const QString &what, int from, int until)
{
    m_bytes.push_back(pdf);
    std::unique_ptr<QPDF> source = opened(m_bytes.back(), what);
    try {
        QPDFPageDocumentHelper(*source).pushInheritedAttributesToPage();
        const std::vector<QPDFObjectHandle> all = source->getAllPages();
        const auto last = until < 0 ? all.size() : std::min(static_cast<std::size_t>(until), all.size());
        for (auto i = static_cast<std::size_t>(from); i < last; ++i) {
            const QPDFObjectHandle &page = all[i];
            strip(page);
            m_target->addPage(page, false);
        }
    } catch (const std::exception &) {
        refuse(what, Words::tr("it is damaged"));
    }
    m_sources.push_back(std::move(source));
}

QByteArray PdfMerge::finish(const QString &title, const QString &foot)
{
    try {
        QPDFObjectHandle font = m_target->makeIndirectObject(QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        const std::vector<QPDFObjectHandle> all = m_target->getAllPages();
        for (std::size_t i = 0; i < all.size(); ++i)
            putFoot(*m_target, all[i], font, foot.arg(i + 1).arg(all.size()));
        putMarks(*m_target, m_marks);
        QPDFObjectHandle info = m_target->makeIndirectObject(QPDFObjectHandle::newDictionary());
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        info.replaceKey("/Creator", QPDFObjectHandle::newString("Hearth"));
        m_target->getTrailer().replaceKey("/Info", info);
        QPDFWriter writer(*m_target);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        throw DocumentError(Words::tr("The papers could not be put together.").toStdString());
    }
}

QString whyNotTaken(const QByteArray &pdf)
{
    QPDF source;
    return openIn(source, pdf);
}

} // namespace hearth
