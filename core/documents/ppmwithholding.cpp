// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ppmwithholding.h"

#include "core/documents/words.h"
#include "core/meetings/ppmform.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace hearth {

namespace {

// A withheld sentence of at least so many letters that stands elsewhere is no chance: it was copied there.
constexpr qsizetype fewestLettersOfASentence = 40;
// Fewer letters than this are a number or a "no", which cannot be told from another.
constexpr qsizetype fewestLettersOfAWord = 3;

using Edit = std::function<void(QString &)>;

void editAttendance(PpmContent &content, const Edit &edit)
{
    for (PpmAttendee &attendee : content.present) {
        edit(attendee.name);
        edit(attendee.relation);
    }
}

void editCarers(std::vector<PpmCarerLine> &carers, const Edit &edit)
{
    for (PpmCarerLine &line : carers) {
        for (QString *text : {&line.name, &line.relationship, &line.wants, &line.viability, &line.opposing,
                              &line.fullAssessment, &line.panel, &line.comments})
            edit(*text);
    }
}

void editOptions(PpmContent &content, const Edit &edit)
{
    for (PpmOption &option : content.options) {
        for (QString *text : {&option.comment, &option.strengths, &option.risks, &option.toDo, &option.ruledOutWhy})
            edit(*text);
    }
    for (PpmEarlyAction &action : content.earlyActions)
        edit(action.note);
}

void editActions(PpmContent &content, const Edit &edit)
{
    for (PpmActionLine &action : content.actions) {
        for (QString *text : {&action.what, &action.owner, &action.update})
            edit(*text);
    }
}

void editDetails(PpmChildDetails &details, const Edit &edit)
{
    for (QString *text : {&details.name, &details.legalStatus, &details.born, &details.placement})
        edit(*text);
}

/// Goes through every text of \a form that belongs to \a section and may be typed.
void editSection(PpmForm &form, const PpmSection &section, const Edit &edit)
{
    PpmContent &content = form.record.content;
    for (const PpmField &field : section.fields) {
        const auto answer = content.answers.find(QString::fromLatin1(field.id));
        if (answer != content.answers.end())
            edit(*answer);
    }
    switch (section.part) {
    case PpmPart::ChildDetails:
        return editDetails(form.details, edit);
    case PpmPart::Present:
        return editAttendance(content, edit);
    case PpmPart::Carers:
        editCarers(content.carers, edit);
        return editCarers(form.carers, edit);
    case PpmPart::Court:
        return edit(form.court);
    case PpmPart::Options:
        return editOptions(content, edit);
    case PpmPart::Actions:
        return editActions(content, edit);
    case PpmPart::Answers:
        return;
    }
}

void empty(PpmForm &form, const PpmSection &section)
{
    PpmContent &content = form.record.content;
    for (const PpmField &field : section.fields)
        content.answers.remove(QString::fromLatin1(field.id));
    switch (section.part) {
    case PpmPart::ChildDetails:
        form.details = {{}, form.details.number, form.details.kind, form.details.on, {}, {}, {}};
        break;
    case PpmPart::Present:
        content.present.clear();
        break;
    case PpmPart::Carers:
        content.carers.clear();
        form.carers.clear();
        break;
    case PpmPart::Court:
        form.court.clear();
        break;
    case PpmPart::Options:
        content.options.clear();
        content.earlyActions.clear();
        break;
    case PpmPart::Actions:
        content.actions.clear();
        break;
    case PpmPart::Answers:
        break;
    }
}

/// Letters and digits alone: what stays the same however a text is broken into lines.
QString squeezed(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

/// The whole address, then its parts that name a house, a street or an area code: `14 Mill Lane`, not the town alone.
QStringList partsOf(const QString &address)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]+"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QStringList parts{address.trimmed()};
    const QStringList pieces = address.split(between, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString part = piece.simplified();
        const bool names = &piece == &pieces.first() || part.contains(digit) || part.contains(u' ');
        if (names && squeezed(part).size() >= fewestLettersOfAWord)
            parts.append(part);
    }
    return parts;
}

/// Finds a text however its words are divided: by blanks, commas or line ends.
QString patternOf(const QString &part)
{
    static const QRegularExpression divides(QStringLiteral("[\\s,;]+"));
    QStringList words;
    for (const QString &word : part.split(divides, Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(word));
    return QStringLiteral("(?<!\\w)") + words.join(QStringLiteral("[\\s,;]*")) + QStringLiteral("(?!\\w)");
}

/// The last single words of an address, which are withheld where they follow the rest of it.
QStringList townsOf(const QString &address)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]+"));
    QStringList towns;
    for (const QString &piece : address.split(between, Qt::SkipEmptyParts).mid(1)) {
        if (!piece.trimmed().contains(u' '))
            towns.append(piece.trimmed());
    }
    return towns;
}

/// What of \a addresses stands in \a letters, the longest first, and any postcode.
QRegularExpression addressesIn(const QString &letters, const QStringList &addresses)
{
    QStringList found;
    QStringList towns;
    for (const QString &address : addresses) {
        for (const QString &part : partsOf(address)) {
            const QString squeezedPart = squeezed(part);
            if (squeezedPart.size() < fewestLettersOfAWord || !letters.contains(squeezedPart))
                continue;
            found.append(part);
            towns += townsOf(address);
        }
    }
    std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    found.removeDuplicates();
    towns.removeDuplicates();
    QStringList patterns;
    for (const QString &part : found)
        patterns.append(patternOf(part));
    patterns.append(QStringLiteral("\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][A-Z]{2}\\b")); // of the United Kingdom
    const QString one = patterns.join(u'|');
    for (const QString &town : towns)
        patterns.append(patternOf(town));
    // Parts that follow one another are one address.
    return QRegularExpression(QStringLiteral("(?:%1)(?:[\\s,;]*(?:%2))*").arg(one, patterns.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

void editAll(PpmForm &form, const Edit &edit)
{
    for (const PpmSection &section : ppmSections())
        editSection(form, section, edit);
    edit(form.record.reopened);
}

QString lettersOf(const PpmForm &form)
{
    PpmForm copy = form;
    QString letters;
    editAll(copy, [&letters](QString &text) { letters += squeezed(text) + u' '; });
    return letters;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?\\n\\x{2028}\\x{2029}]+"));
    return text.split(ends, Qt::SkipEmptyParts);
}

QStringList textsOf(const PpmForm &form, const PpmSection &section)
{
    PpmForm copy = form;
    QStringList texts;
    editSection(copy, section, [&texts](QString &text) { texts.append(text); });
    return texts;
}

/// The section given to the recipient that says \a letters too; empty where none is found.
QString givenSectionWith(const QString &letters, const PpmForm &whole, const PpmRecipient &recipient)
{
    for (const PpmSection &section : ppmSections()) {
        if (!recipient.withheldSections.contains(QString::fromLatin1(section.id)) &&
            squeezed(textsOf(whole, section).join(u'\n')).contains(letters))
            return titleOf(section);
    }
    return {};
}

[[noreturn]] void refuse(const QString &section, const QString &elsewhere)
{
    const QString what =
        elsewhere.isEmpty()
            ? Words::tr("Nothing was written: what is withheld of “%1” would have stood on the page.").arg(section)
            : Words::tr("Nothing was written: a sentence of “%1”, which is withheld, stands in “%2” too. Withhold "
                        "both, or change one.")
                  .arg(section, elsewhere);
    throw DocumentError(what.toStdString());
}

/// Neither a whole address, however it is broken into lines, nor a part of one.
void requireNoAddress(const QString &lettersLaidOut, const QString &permitted, const QStringList &addresses)
{
    constexpr qsizetype fewestLettersOfAnAddress = 10;
    const QStringList lines = permitted.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &address : addresses) {
        const QString whole = squeezed(address);
        if (whole.size() >= fewestLettersOfAnAddress && lettersLaidOut.contains(whole))
            refuse(Words::tr("addresses"), {});
        for (const QString &part : partsOf(address)) {
            const QString letters = squeezed(part);
            if (letters.size() < fewestLettersOfAWord || !lettersLaidOut.contains(letters))
                continue;
            const QRegularExpression pattern(patternOf(part), QRegularExpression::CaseInsensitiveOption |
                                                                  QRegularExpression::UseUnicodePropertiesOption);
            if (!lines.filter(pattern).isEmpty())
                refuse(Words::tr("addresses"), {});
        }
    }
}

} // namespace

PpmForm withheld(const PpmForm &form, const PpmRecipient &recipient)
{
    PpmForm given = form;
    for (const PpmSection &section : ppmSections()) {
        if (recipient.withheldSections.contains(QString::fromLatin1(section.id)))
            empty(given, section);
    }
    if (recipient.withholdAddresses) {
        const QRegularExpression addresses = addressesIn(lettersOf(given), form.addresses);
        const QString instead = Words::tr("[address withheld]");
        editAll(given, [&](QString &text) { text.replace(addresses, instead); });
        given.addresses.clear();
    }
    return given;
}

void requireWithheld(const QString &laidOut, const QString &permitted, const PpmForm &whole,
                     const PpmRecipient &recipient)
{
    const QString found = squeezed(laidOut);
    const QString allowed = squeezed(permitted);
    const auto require = [&](const QString &text, const QString &section) {
        const QString letters = squeezed(text);
        if (letters.size() < fewestLettersOfAWord || !found.contains(letters))
            return;
        if (letters.size() >= fewestLettersOfASentence || !allowed.contains(letters))
            refuse(section, givenSectionWith(letters, whole, recipient));
    };
    for (const PpmSection &section : ppmSections()) {
        if (!recipient.withheldSections.contains(QString::fromLatin1(section.id)))
            continue;
        for (const QString &text : textsOf(whole, section)) {
            require(text, titleOf(section));
            for (const QString &sentence : sentencesOf(text))
                require(sentence, titleOf(section));
        }
    }
    if (recipient.withholdAddresses)
        requireNoAddress(found, permitted, whole.addresses);
}

} // namespace hearth
