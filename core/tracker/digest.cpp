// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/digest.h"

#include "core/casework/formvocabulary.h"
#include "core/tracker/since.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

struct DigestWord
{
    const char *id;
    const char *label;
};

constexpr std::array digestWords = {
    DigestWord{"due", QT_TRANSLATE_NOOP("Digest", "Due in the next 7 days")},
    DigestWord{"newly-over", QT_TRANSLATE_NOOP("Digest", "Newly over in the last 7 days")},
    DigestWord{"moved", QT_TRANSLATE_NOOP("Digest", "Moved section in the last 7 days")},
    DigestWord{"to-sign", QT_TRANSLATE_NOOP("Digest", "Waiting for a signature")},
    DigestWord{"slipped", QT_TRANSLATE_NOOP("Digest", "Bookings that slipped in the last 7 days")},
};

class Writing
{
public:
    Writing(const ChildRecord &record, const Policy &policy, Date asAt)
        : m_record(record), m_policy(policy), m_asAt(asAt)
    {}

    std::vector<DigestLine> lines()
    {
        findDue();
        findChanges();
        findSignatures();
        return std::move(m_lines);
    }

private:
    void add(DigestKind kind, std::optional<Date> on, const QString &words)
    {
        m_lines.push_back({kind, m_record.child.stamp.id, m_record.child.number, on, words});
    }

    void findDue()
    {
        for (const Clock &clock : evaluate(m_record, m_policy, m_asAt)) {
            const bool runs = clock.status == Status::Open || clock.status == Status::Soon;
            if (!runs || !clock.due || clock.rule->informative || *clock.due > m_asAt + digestDays)
                continue;
            add(DigestKind::Due, clock.due,
                clock.planned ? Text::tr("%1, booked for %2").arg(clock.rule->title, britishText(clock.planned))
                              : clock.rule->title);
        }
    }

    void findChanges()
    {
        for (const SinceLine &line : changesSince({&m_record}, m_policy, m_asAt - digestDays, m_asAt)) {
            if (line.kind == SinceKind::NewlyOver)
                add(DigestKind::NewlyOver, line.from,
                    Text::tr("%1, %n day(s) over", nullptr, line.count).arg(line.what));
            else if (line.kind == SinceKind::Moved)
                add(DigestKind::Moved, std::nullopt, Text::tr("from %1 to %2").arg(line.before, line.section));
            else if (line.kind == SinceKind::Joined)
                add(DigestKind::Moved, std::nullopt, Text::tr("joined %1", "a section").arg(line.section));
            else if (line.kind == SinceKind::Left)
                add(DigestKind::Moved, std::nullopt, Text::tr("left %1", "a section").arg(line.section));
            // Of the week is what was set for it and did not come; an action's words may name people.
            else if (line.kind == SinceKind::Slipped && line.from <= m_asAt && line.subject != u"action"_s)
                add(DigestKind::Slipped, line.to,
                    Text::tr("%1, from %2; moved %n time(s)", nullptr, line.count)
                        .arg(line.what, britishText(line.from)));
        }
    }

    void findSignatures()
    {
        for (const ChildForm &form : m_record.forms) {
            if (form.state != FormState::Submitted || !form.submittedOn || *form.submittedOn > m_asAt)
                continue;
            const FormVocabulary *about = formVocabularyOf(form.form);
            add(DigestKind::ToSign, form.submittedOn, about ? titleOf(*about) : QString());
        }
        for (const PpmRecord &record : m_record.ppms) {
            if (record.state == PpmState::Submitted && record.submittedOn && *record.submittedOn <= m_asAt)
                add(DigestKind::ToSign, record.submittedOn, labelOf(EventKind::Ppm));
        }
    }

    const ChildRecord &m_record;
    const Policy &m_policy;
    Date m_asAt;
    std::vector<DigestLine> m_lines;
};

} // namespace

QString idOf(DigestKind kind)
{
    return QString::fromLatin1(digestWords.at(static_cast<std::size_t>(kind)).id);
}

QString labelOf(DigestKind kind)
{
    return QCoreApplication::translate("Digest", digestWords.at(static_cast<std::size_t>(kind)).label);
}

std::vector<DigestLine> digestOf(const std::vector<const ChildRecord *> &records, const Policy &policy, Date asAt)
{
    std::vector<DigestLine> all;
    for (const ChildRecord *record : records) {
        std::vector<DigestLine> lines = Writing(*record, policy, asAt).lines();
        std::move(lines.begin(), lines.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const DigestLine &a, const DigestLine &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.on != b.on ? a.on < b.on : a.number < b.number;
    });
    return all;
}

QString digestText(const std::vector<DigestLine> &lines, const QString &title)
{
    QString text = title + u'\n';
    if (lines.empty())
        return text + Text::tr("Nothing this week.") + u'\n';
    std::optional<DigestKind> heading;
    for (const DigestLine &line : lines) {
        if (heading != line.kind) {
            heading = line.kind;
            text += u'\n' + labelOf(line.kind) + u'\n';
        }
        const QString day = line.on ? britishText(*line.on) + u"  "_s : QString();
        text += u"  "_s + day + line.number + u"  "_s + line.words + u'\n';
    }
    return text;
}

} // namespace hearth
