using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Calendars;

/// <summary>What an export has written.</summary>
internal sealed class ExportView(ExportDocument written) : CalendarView
{
    internal override object Document => written;

    internal override IEnumerable<string> Problems => [];

    internal override bool IsWhole => true;

    internal override void Show(Output output)
    {
        var table = new Table().AddColumns("File", "Bytes").Border(TableBorder.Rounded);
        foreach (var file in written.Files)
        {
            table.AddRow(Markup.Escape(file.Path), Options.Digits((int)file.Bytes));
        }

        output.Show(table);
        output.Line($"Data of {Dates.Plain(written.DataOn)}. Check the files with: sha256sum --check checksums.sha256");
    }
}

/// <summary>What an export has written, in JSON.</summary>
internal sealed record ExportDocument(
    [Description("The day on which the lists of holidays were collected. Days proclaimed later are not in the tables.")] LocalDate DataOn,
    [Description("The files, in the order in which they were written.")] IReadOnlyList<ExportedFile> Files);

/// <summary>A file of an export.</summary>
internal sealed record ExportedFile(
    [Description("The path within the folder.")] string Path,
    [Description("How long the file is.")] long Bytes,
    [Description("The SHA-256 of its bytes, in hexadecimal.")] string Sha256);
