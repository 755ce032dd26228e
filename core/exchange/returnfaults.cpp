// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnfaults.h"

#include "core/exchange/returncell.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Return", text);
}

class RowChecker
{
public:
    RowChecker(const ReadReturns &read, const QHash<QString, const ChildRecord *> &existing) : m_existing(existing)
    {
        for (std::size_t i = 0; i < read.collections.size(); ++i) {
            for (const ReadRow &row : read.collections[i].rows)
                m_checked.rows.push_back({&row, i, {}});
        }
        // The same whatever the order in which files were named.
        std::sort(m_checked.rows.begin(), m_checked.rows.end(), [](const CheckedRow &a, const CheckedRow &b) {
            return std::tie(a.row->file, a.row->line, a.row->table) < std::tie(b.row->file, b.row->line, b.row->table);
        });
    }

    CheckedRows check()
    {
        for (CheckedRow &entry : m_checked.rows) {
            if (entry.row->table == ReturnTable::Header)
                m_inHeaders.insert(entry.row->child());
        }
        for (CheckedRow &entry : m_checked.rows) {
            for (const Fault &fault : faultsOf(*entry.row))
                refuse(entry, fault);
            checkKnown(entry);
        }
        checkBirthdays(true);
        checkBirthdays(false);
        dropWithChild();
        std::stable_sort(m_checked.faults.begin(), m_checked.faults.end(), [](const Fault &a, const Fault &b) {
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        return std::move(m_checked);
    }

private:
    void refuse(CheckedRow &entry, const Fault &fault)
    {
        entry.reasons.append(fault.column + QStringLiteral(": ") + fault.reason);
        m_checked.faults.push_back(fault);
    }

    void refuse(CheckedRow &entry, const char *column, const QString &reason)
    {
        const QString name = QString::fromLatin1(column);
        refuse(entry, {entry.row->file, entry.row->line, name, entry.row->fields.value(name), reason});
    }

    void checkKnown(CheckedRow &entry)
    {
        const QString child = entry.row->child();
        if (!child.isEmpty() && !m_inHeaders.contains(child) && !m_existing.contains(child))
            refuse(entry, "CHILD", tr("this child is in no header, neither of this import nor stored"));
    }

    /// Headers first: what they say goes before what other tables repeat.
    void checkBirthdays(bool headers)
    {
        for (CheckedRow &entry : m_checked.rows) {
            const QString child = entry.row->child();
            const auto born = dateFromBritish(entry.row->fields.value(QStringLiteral("DOB")));
            if ((entry.row->table == ReturnTable::Header) != headers || !born || child.isEmpty())
                continue;
            const ChildRecord *stored = m_existing.value(child, nullptr);
            if (stored && stored->child.born) {
                if (*stored->child.born != *born)
                    refuse(entry, "DOB", tr("the child has another date of birth in the store"));
                continue;
            }
            const auto first = m_birthdays.constFind(child);
            if (first == m_birthdays.constEnd()) {
                m_birthdays.insert(child, {*born, entry.row});
            } else if (first->born != *born) {
                refuse(entry, "DOB",
                       tr("the child has another date of birth in %1, line %2")
                           .arg(first->row->file)
                           .arg(first->row->line));
                if (headers)
                    m_doubtful.insert(child);
            }
        }
    }

    void dropWithChild()
    {
        QSet<QString> good;
        for (const CheckedRow &entry : m_checked.rows) {
            if (entry.row->table == ReturnTable::Header && entry.reasons.isEmpty())
                good.insert(entry.row->child());
        }
        for (CheckedRow &entry : m_checked.rows) {
            const QString child = entry.row->child();
            if (!entry.reasons.isEmpty())
                continue;
            if (m_doubtful.contains(child))
                entry.reasons.append(tr("the child has two dates of birth"));
            else if (!good.contains(child) && !m_existing.contains(child))
                entry.reasons.append(tr("the child's row of the header was refused"));
        }
    }

    struct Birthday
    {
        Date born;
        const ReadRow *row;
    };

    const QHash<QString, const ChildRecord *> &m_existing;
    CheckedRows m_checked;
    QSet<QString> m_inHeaders;
    QHash<QString, Birthday> m_birthdays;
    QSet<QString> m_doubtful;
};

} // namespace

CheckedRows checkRows(const ReadReturns &read, const QHash<QString, const ChildRecord *> &existing)
{
    return RowChecker(read, existing).check();
}

} // namespace hearth
