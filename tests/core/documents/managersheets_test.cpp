// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/managersheets.h"

#include "core/documents/pdffile.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"
#include "tests/support/pdf.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date day(2026, 5, 6);
const Imprint imprint{u"Torbay 2020"_s, day, day, u"12 · abc"_s};

/// A PDF that \a paint painted, read back by poppler.
class Written
{
public:
    explicit Written(const std::function<void(QPagedPaintDevice &)> &paint) : m_pdf(m_folder.filePath(u"a.pdf"_s))
    {
        writePdf(m_folder.filePath(u"a.pdf"_s), u"Test"_s, paint);
    }
    [[nodiscard]] int pages() const { return m_pdf.pages(); }
    [[nodiscard]] QString text() const { return m_pdf.text().simplified(); }
    [[nodiscard]] QString page(int number) const { return m_pdf.text(number).simplified(); }
    [[nodiscard]] QString info() const { return m_pdf.info(); }

private:
    QTemporaryDir m_folder;
    Pdf m_pdf;
};

PlannedAction action(const QString &what, Date target)
{
    PlannedAction one;
    one.key = what;
    one.rule = u"ppm.action"_s;
    one.what = what;
    one.owner = u"Ann Worker"_s;
    one.setOn = Date(2026, 4, 1);
    one.target = target;
    return one;
}

std::vector<ChildRecord> childrenOf(int count)
{
    std::vector<ChildRecord> children;
    for (int i = 0; i < count; ++i) {
        ChildRecord child =
            childFrom({u"care 2026-01-05"_s, u"supervision 2026-04-13"_s, u"legal-status:C1 2026-01-05"_s,
                       u"placement:U6 2026-01-05"_s, u"plan:adoption 2026-03-02"_s, u"ppm 2026-05-20 booked"_s});
        child.child.stamp.id = i + 1;
        child.child.number = u"T-%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        child.child.forename = u"Child"_s;
        child.child.surname = u"Number%1"_s.arg(i + 1);
        child.child.worker = u"Ann Worker"_s;
        child.actions = {action(u"Write to the school about the transport in the mornings"_s, Date(2026, 5, 1)),
                         action(u"Ask the grandmother"_s, Date(2026, 5, 30))};
        children.push_back(child);
    }
    return children;
}

SupervisionSession sessionOf(const std::vector<ChildRecord> &children)
{
    static const Policy policy = policyOf(u"torbay-2020"_s);
    std::vector<const ChildRecord *> all;
    for (const ChildRecord &child : children)
        all.push_back(&child);
    SupervisionSession session;
    session.worker = u"Ann Worker"_s;
    session.recordOf = [&children](RecordId id) { return &children[static_cast<std::size_t>(id) - 1]; };
    session.asAt = day;
    session.lines = supervisionOf(session.worker, trackerRows(all, policy, day), session.recordOf, policy, day);
    return session;
}

} // namespace

TEST_CASE("The sheet of a session says of each child what is over, changed and open", "[documents][manager]")
{
    const std::vector<ChildRecord> children = childrenOf(2);
    const SupervisionSession session = sessionOf(children);
    const Written sheet([&](QPagedPaintDevice &device) { paintSupervisionSheet(session, imprint, device); });
    const QString text = sheet.text();
    for (const QString &words : {u"Supervision: Ann Worker, 06/05/2026"_s, u"Child Number1"_s, u"T-002"_s, u"Red"_s,
                                 u"last 13/04/2026"_s, u"13/05/2026"_s, u"overdue"_s, u"Torbay 2020"_s}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK(sheet.pages() == 1);
    CHECK(!sheet.info().contains(u"Worker"_s)); // no name in the metadata

    // The screen says the same, and leaves nothing out.
    QString brief;
    for (const QStringList &row : supervisionBrief(session.lines.front(), children.front(), day).rows)
        brief += row.join(u' ') + u'\n';
    CHECK(brief.contains(u"(Ann Worker, 5 days late)"_s));
    CHECK(brief.contains(u"(Ann Worker, by 30/05/2026)"_s));
    CHECK(!brief.contains(u" more"_s));
}

TEST_CASE("A worker with many children has a sheet of two pages, with every child on it", "[documents][manager]")
{
    const std::vector<ChildRecord> children = childrenOf(16);
    const SupervisionSession session = sessionOf(children);
    const Written sheet([&](QPagedPaintDevice &device) { paintSupervisionSheet(session, imprint, device); });
    CHECK(sheet.pages() == 2);
    for (const ChildRecord &child : children) {
        INFO(child.child.number.toStdString());
        CHECK(sheet.text().contains(child.child.number));
    }
    CHECK(sheet.text().contains(QRegularExpression(u"and \\d+ more"_s))); // what was left out is counted
}

TEST_CASE("A handover pack is a page a child, whatever there is to say", "[documents][manager]")
{
    std::vector<ChildRecord> children = childrenOf(2);
    ChildRecord &busy = children[1];
    for (int i = 0; i < 40; ++i)
        busy.actions.push_back(
            action(u"A long thing to be done, number %1, with much to say about it"_s.arg(i), day + i));
    ChildForm draft;
    draft.form = u"supervision"_s;
    draft.on = day;
    busy.forms = {draft};
    const Policy policy = policyOf(u"torbay-2020"_s);
    Person visitor;
    visitor.key = u"p1"_s;
    visitor.name = u"Vera Visit"_s;
    visitor.role = u"Health visitor"_s;
    visitor.phone = u"01271 000000"_s;
    Relationship knows;
    knows.kind = RelationshipKind::Other;
    knows.words = u"health visitor"_s;
    knows.first.person = visitor.key;
    knows.second.child = 1;
    std::vector<HandoverChild> pack;
    for (const ChildRecord &child : children)
        pack.push_back({&child,
                        u"Ann Worker"_s,
                        u"Bo New"_s,
                        evaluate(child, policy, day),
                        familyOf(child.child.stamp.id, children, {visitor}, {knows}),
                        {visitor}});
    const Written written([&](QPagedPaintDevice &device) { paintHandoverPack(pack, day, imprint, device); });
    REQUIRE(written.pages() == 2);
    for (const QString &words :
         {u"Handover: Child Number1, T-001"_s, u"from Ann Worker to Bo New"_s, u"since 05/01/2026"_s, u"Overdue"_s,
          u"Ask the grandmother"_s, u"20/05/2026"_s, u"Vera Visit, Health visitor; telephone 01271 000000"_s}) {
        INFO(words.toStdString());
        CHECK(written.page(1).contains(words));
    }
    CHECK(written.page(2).contains(u"Case supervision"_s));
    CHECK(written.page(2).contains(QRegularExpression(u"and \\d+ more"_s)));
    CHECK(!written.page(2).contains(u"Vera"_s));
}

TEST_CASE("A digest on paper has a table for each kind of line that there is", "[documents][manager]")
{
    CHECK(digestSheets({}).empty());
    const std::vector<SentenceSheet> sheets = digestSheets({{DigestKind::Due, 1, u"T-1"_s, day, u"Review"_s},
                                                            {DigestKind::Due, 2, u"T-2"_s, day, u"Review"_s},
                                                            {DigestKind::Moved, 1, u"T-1"_s, {}, u"from A to B"_s}});
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].rows.size() == 2);
    CHECK(sheets[1].rows.front() == QStringList{QString(), u"T-1"_s, u"from A to B"_s});
}
