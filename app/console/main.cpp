// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "core/calendar/bankholidays.h"
#include "core/documents/documents.h"
#include "translations/install.h"

#include <QGuiApplication>

#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace hearth;
using namespace hearth::console;

/// What this process writes is for its user alone, and a crash leaves no copy of the records.
void keepToOurselves()
{
    umask(077);
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// What Qt has to say of this machine is no message of ours; what is critical is.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(QStringLiteral("hearthctl: ") + message);
}

int run(const QStringList &words)
{
    const Invocation call = Invocation::parse(words);
    if (call.has("help")) {
        print(helpText(call.command()).toUtf8());
        return Done;
    }
    if (call.has("version")) {
        print("hearthctl " HEARTH_VERSION "\n");
        return Done;
    }
    return call.command()->run(call);
}

int complain(const std::exception &error, int status)
{
    say(QStringLiteral("hearthctl: ") + QString::fromUtf8(error.what()));
    return status;
}

int runSafely(const QStringList &words)
{
    try {
        return run(words);
    } catch (const UsageError &error) {
        return complain(error, WrongUsage);
    } catch (const InputError &error) {
        return complain(error, BadInput);
    } catch (const PackError &error) {
        return complain(error, BadInput);
    } catch (const HolidayError &error) {
        return complain(error, BadInput);
    } catch (const WriteError &error) {
        return complain(error, NotWritten);
    } catch (const ConflictError &error) {
        return complain(error, NotWritten);
    } catch (const StoreError &error) {
        return complain(error, NoStore);
    } catch (const std::exception &error) { // a document, the output, memory: nothing came of it
        return complain(error, NotWritten);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    keepToOurselves();
    qInstallMessageHandler(keepQuiet);
    QStringList words;
    bool draws = false; // only a printed form needs fonts; all else starts without them
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
        for (const char *option : {"--pdf", "--png", "--svg"})
            draws = draws || words.last().startsWith(QLatin1StringView(option));
    }
    // No display is needed, whatever the machine's settings say.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    installTranslations(*application);
    return runSafely(words);
}
