// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents.h"
#include "core/documents/pdfmerge.h"
#include "core/documents/words.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace hearth {

namespace {

constexpr int deepest = 6; // forms within forms

/// What the letters of a font mean: its /ToUnicode table, else Latin letters as most papers have them.
class FontWords
{
public:
    explicit FontWords(QPDFObjectHandle font)
    {
        if (!font.isDictionary())
            return;
        QPDFObjectHandle table = font.getKey("/ToUnicode");
        QPDFObjectHandle kind = font.getKey("/Subtype");
        const bool isComposite = kind.isName() && kind.getName() == "/Type0";
        m_width = isComposite ? 2 : 1;
        m_isKnown = !isComposite;
        if (!table.isStream())
            return;
        const std::shared_ptr<Buffer> data = table.getStreamData(qpdf_dl_generalized);
        read(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
    }

    /// Adds what \a letters say; false when nothing is known of them.
    bool decode(const std::string &letters, QString &text) const
    {
        if (!m_isKnown)
            return letters.empty();
        bool all = true;
        const auto width = static_cast<std::size_t>(m_width);
        for (std::size_t i = 0; i + width <= letters.size(); i += width) {
            unsigned code = 0;
            for (std::size_t k = 0; k < width; ++k)
                code = code << 8U | static_cast<unsigned char>(letters[i + k]);
            const auto meaning = m_table.find(code);
            if (meaning != m_table.end())
                text += meaning->second;
            else if (m_width == 1)
                text += QChar(static_cast<char16_t>(code));
            else
                all = false;
        }
        return all;
    }

private:
    static QList<QByteArray> tokensOf(const QByteArray &cmap)
    {
        QList<QByteArray> tokens;
        QByteArray token;
        const auto end = [&] {
            if (!token.isEmpty())
                tokens.append(token);
            token.clear();
        };
        for (const char c : cmap) {
            if (c == '<' || c == '[' || c == ']') {
                end();
                token.append(c);
                if (c != '<')
                    end();
            } else if (c == '>' || std::isspace(static_cast<unsigned char>(c)) != 0) {
                if (c != '>' && token.startsWith('<'))
                    continue; // blanks within <00 41>
                end();
            } else {
                token.append(c);
            }
        }
        end();
        return tokens;
    }
    static unsigned codeOf(const QByteArray &token) { return token.mid(1).toUInt(nullptr, 16); }
    static QString wordsOf(const QByteArray &token)
    {
        const QByteArray bytes = QByteArray::fromHex(token.mid(1));
        QString words;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            words += QChar(static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8 |
                                                 static_cast<unsigned char>(bytes[i + 1])));
        return words;
    }

    void read(const QByteArray &cmap)
    {
        const QList<QByteArray> tokens = tokensOf(cmap);
        m_isKnown = true;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens[i] == "begincodespacerange" && i + 1 < tokens.size())
                m_width = static_cast<int>((tokens[i + 1].size() - 1) / 2);
            else if (tokens[i] == "beginbfchar")
                readLetters(tokens, i);
            else if (tokens[i] == "beginbfrange")
                readRanges(tokens, i);
        }
        m_width = std::max(1, m_width);
    }
    void readLetters(const QList<QByteArray> &tokens, qsizetype &i)
    {
        for (++i; i + 1 < tokens.size() && tokens[i] != "endbfchar"; i += 2)
            m_table[codeOf(tokens[i])] = wordsOf(tokens[i + 1]);
    }
    void readRanges(const QList<QByteArray> &tokens, qsizetype &i)
    {
        for (++i; i + 2 < tokens.size() && tokens[i] != "endbfrange";) {
            const unsigned first = codeOf(tokens[i]);
            const unsigned last = std::min(codeOf(tokens[i + 1]), first + 0xFFFFU);
            i += 2;
            if (tokens[i] == "[") {
                unsigned code = first;
                for (++i; i < tokens.size() && tokens[i] != "]"; ++i)
                    m_table[code++] = wordsOf(tokens[i]);
                ++i;
                continue;
            }
            const QString start = wordsOf(tokens[i++]);
            for (unsigned code = first; code <= last && !start.isEmpty(); ++code) {
                QString letters = start;
                letters.back() = QChar(static_cast<char16_t>(letters.back().unicode() + (code - first)));
                m_table[code] = letters;
            }
        }
    }

    int m_width = 1; ///< bytes a letter
    bool m_isKnown = false;
    std::map<unsigned, QString> m_table;
};

class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentReader(QPDFObjectHandle resources, PdfPageText &page, int depth)
        : m_resources(std::move(resources)), m_page(page), m_depth(depth)
    {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    [[nodiscard]] bool shows() const { return m_shows; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void act(const std::string &name)
    {
        if (name == "Tf" && m_operands.size() >= 2) {
            chooseFont(m_operands[m_operands.size() - 2]);
        } else if (name == "Tj" || name == "'" || name == "\"") {
            if (name != "Tj")
                m_page.text += u'\n';
            if (!m_operands.empty())
                show(m_operands.back());
        } else if (name == "TJ" && !m_operands.empty() && m_operands.back().isArray()) {
            for (int i = 0; i < m_operands.back().getArrayNItems(); ++i)
                show(m_operands.back().getArrayItem(i));
        } else if (name == "Td" || name == "TD" || name == "T*" || name == "Tm" || name == "ET") {
            m_page.text += u' ';
        } else if (name == "Do" && !m_operands.empty() && m_operands.back().isName()) {
            enter(m_operands.back().getName());
        } else if (name == "EI" || name == "sh") {
            m_shows = true;
        }
    }
    void chooseFont(QPDFObjectHandle name)
    {
        QPDFObjectHandle fonts = m_resources.isDictionary() ? m_resources.getKey("/Font") : QPDFObjectHandle();
        const bool isThere = name.isName() && fonts.isDictionary() && fonts.hasKey(name.getName());
        m_font = FontWords(isThere ? fonts.getKey(name.getName()) : QPDFObjectHandle::newNull());
    }
    void show(QPDFObjectHandle letters)
    {
        if (letters.isString() && !m_font.decode(letters.getStringValue(), m_page.text))
            m_failed = true;
        else if (letters.isNumber() && letters.getNumericValue() < -180)
            m_page.text += u' '; // a gap as wide as a blank
    }
    void enter(const std::string &name)
    {
        QPDFObjectHandle objects = m_resources.isDictionary() ? m_resources.getKey("/XObject") : QPDFObjectHandle();
        if (!objects.isDictionary() || !objects.getKey(name).isStream())
            return;
        QPDFObjectHandle object = objects.getKey(name);
        QPDFObjectHandle kind = object.getDict().getKey("/Subtype");
        if (!kind.isName() || kind.getName() != "/Form") {
            m_shows = true; // a picture
            return;
        }
        if (m_depth >= deepest) {
            m_failed = true;
            return;
        }
        QPDFObjectHandle own = object.getDict().getKey("/Resources");
        ContentReader reader(own.isDictionary() ? own : m_resources, m_page, m_depth + 1);
        QPDFObjectHandle::parseContentStream(object, &reader);
        m_shows = m_shows || reader.shows();
        m_failed = m_failed || reader.failed();
    }

    QPDFObjectHandle m_resources;
    PdfPageText &m_page;
    int m_depth;
    std::vector<QPDFObjectHandle> m_operands;
    FontWords m_font{QPDFObjectHandle::newNull()};
    bool m_shows = false;  ///< a picture
    bool m_failed = false; ///< letters of which nothing is known
};

void readAnnotations(QPDFObjectHandle page, PdfPageText &text)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary())
            continue;
        for (const char *key : {"/Contents", "/RC", "/V", "/TU", "/Subj"}) {
            QPDFObjectHandle words = annotation.getKey(key);
            if (words.isString())
                text.text += u'\n' + QString::fromStdString(words.getUTF8Value());
        }
    }
}

PdfPageText readPage(const QPDFObjectHandle &page)
{
    PdfPageText text;
    QPDFPageObjectHelper helper(page);
    ContentReader reader(helper.getAttribute("/Resources", false), text, 0);
    helper.parseContents(&reader);
    readAnnotations(page, text);
    text.isReadable = !reader.failed() && (!reader.shows() || !text.text.trimmed().isEmpty());
    return text;
}

} // namespace

std::vector<PdfPageText> textOfPdf(const QByteArray &pdf, const QString &what)
{
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        std::vector<PdfPageText> pages;
        for (const QPDFObjectHandle &page : source.getAllPages())
            pages.push_back(readPage(page));
        return pages;
    } catch (const std::exception &) { // its text names what the file holds
        throw DocumentError(
            Words::tr("%1 could not be read: it is damaged, locked by a password, or no PDF.").arg(what).toStdString());
    }
}

} // namespace hearth
