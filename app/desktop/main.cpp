// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/desktop.h"
#include "app/desktop/hardening.h"
#include "core/pictures/icon.h"
#include "translations/install.h"
#include "ui/widgets/theme.h"

#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

int refuse(const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stderr);
    return wrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    hearth::hardenProcess();
    QCoreApplication::setApplicationName(u"hearth"_s);
    QCoreApplication::setOrganizationName(u"hearth"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    hearth::Application application(argc, argv);
    QApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(u"hearth"_s);
    QApplication::setWindowIcon(hearth::applicationIcon());

    hearth::installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Keeps every child's path to a permanent home in view."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"store"_s, Text::tr("The store to open."), u"[STORE]"_s);
    const QCommandLineOption demonstration(u"demo"_s,
                                           Text::tr("Open a made-up authority; in STORE, when it is named."));
    const QCommandLineOption on(u"on"_s, Text::tr("Take DATE for today (yyyy-mm-dd or dd/mm/yyyy)."), u"DATE"_s);
    parser.addOptions({demonstration, on});
    parser.process(application);
    if (parser.positionalArguments().size() > 1)
        return refuse(Text::tr("Only one store can be opened at a time."));

    hearth::StartRequest request;
    request.store = parser.positionalArguments().value(0);
    if (parser.isSet(demonstration))
        request.with = hearth::StartRequest::With::Demonstration;
    if (parser.isSet(on)) {
        request.on = hearth::dateFromText(parser.value(on));
        if (!request.on)
            return refuse(Text::tr("“%1” is not a date.").arg(parser.value(on)));
    }

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"hearth"_s, u"hearth"_s);
    bool isNumber = false;
    const double scale = settings.value(u"look/scale"_s, 1.0).toDouble(&isNumber);
    hearth::theme::apply(application, hearth::theme::lookOf(settings.value(u"look/theme"_s).toString()),
                         isNumber ? qBound(0.8, scale, 2.0) : 1.0);

    hearth::Desktop desktop(settings, request);
    application.setComplaint([&desktop](const QString &text) { desktop.complain(text); });
    desktop.start();
    return QApplication::exec();
}
