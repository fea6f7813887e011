using System.Globalization;
using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.Documents.Tests;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>Twice as much to read takes about twice as long: every reader, with sound and with bad rows.</summary>
/// <remarks><c>dotnet run -c Release --project tests/Partnership.Rules.Benchmarks -- --doubling</c> prints the table of docs/performance.md. Processor time, the least of five.</remarks>
internal static class Doubling
{
    internal const string Argument = "--doubling";

    private const int Rows = 5_000;

    private static readonly string[] Heads = ["Ref", "Action", "Lead", "By when", "Update", "RAG"];

    private static readonly (string Name, Func<int, Action> Make)[] Readers =
    [
        ("a plan in CSV", rows => Plan(Csv(Table(rows, "March 2026", "Green")))),
        ("the same, every date and rating bad", rows => Plan(Csv(Table(rows, "31 February 2026", "blurple")))),
        ("a plan in Word", rows => Plan(WordFile.Of(WordFile.Table([.. Table(rows, "March 2026", "Green").Select(row => WordFile.Row(row))])))),
        ("a plan in Excel", rows => Plan(ExcelFile.Of(Table(rows, "March 2026", "Green")))),
        ("a list of GOV.UK", rows => Holidays(rows, "2026-08-31")),
        ("the same, every row bad", rows => Holidays(rows, "31 August")),
        ("terms, every group bad", Terms),
        ("a chain of links, followed", Links),
        ("members of one seat, into their seats", rows => Seated(rows)),
        ("the same, with its reasons", Composed),
        ("what changed on a receipt, a tenth as many inputs", rows => Changes(rows / 10)),
    ];

    internal static string Measure()
    {
        var text = new StringBuilder(FormattableString.Invariant($"| read | {Rows:#,0} rows | {2 * Rows:#,0} rows | {4 * Rows:#,0} rows | last doubling |\n|---|---|---|---|---|\n"));
        foreach (var (name, make) in Readers)
        {
            var times = new[] { Rows, 2 * Rows, 4 * Rows }.Select(rows => Time(make(rows))).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {times[0]:0} ms | {times[1]:0} ms | {times[2]:0} ms | {times[2] / times[1]:0.0} |\n");
        }

        return text.ToString();
    }

    private static double Time(Action read)
    {
        read();
        return Enumerable.Range(0, 5).Min(_ =>
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            read();
            return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        });
    }

    private static string[][] Table(int rows, string due, string rating) =>
        [Heads, .. Enumerable.Range(1, rows).Select(at => new[] { at.ToString(CultureInfo.InvariantCulture), "Train all staff who meet the public", "Police; Health", due, "Begun in two teams.", rating })];

    private static byte[] Csv(string[][] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(",", row))));

    private static Action Plan(byte[] bytes) => () => PlanReader.Read(new MemoryStream(bytes));

    private static Action Holidays(int rows, string date)
    {
        var events = string.Join(",", Enumerable.Repeat($"{{\"title\":\"A day\",\"date\":\"{date}\",\"notes\":\"\",\"bunting\":true}}\n", rows));
        var list = Encoding.UTF8.GetBytes($"{{\"england-and-wales\":{{\"division\":\"england-and-wales\",\"events\":[{events}]}}}}");
        return () => GovUkBankHolidays.ReadUtf8(list);
    }

    private static Action Terms(int rows)
    {
        var file = Encoding.UTF8.GetBytes($"{{\"groups\":[{string.Join(",\n", Enumerable.Repeat("{\"id\":7}", rows))}]}}");
        return () => PartnershipJson.Of<Terms>().ReadUtf8(file);
    }

    private static Action Links(int rows)
    {
        Party[] parties = [.. Enumerable.Range(0, rows).Select(at => new Party(at.ToString(CultureInfo.InvariantCulture), "A body"))];
        var links = parties.Zip(parties.Skip(1), (from, to) => new GroupLink(from, to, LinkKind.ReportsTo, Southampton.Board.Citation)).ToArray();
        return () => LinkGraph.Of([], links).ReachableFrom("0", LinkKind.ReportsTo);
    }

    private static Action Seated(int rows)
    {
        var members = Members(rows);
        return () => Roster.Of(Southampton.Board, members);
    }

    private static Action Composed(int rows)
    {
        var roster = Roster.Of(Southampton.Board, Members(rows));
        return () => CompositionCalculator.Assess(Southampton.Board, roster, new LocalDate(2026, 3, 11));
    }

    /// <summary>Members of one category, one after another, each for a day: the most days on which a seat begins and ends.</summary>
    private static Appointment[] Members(int rows) => [.. Enumerable.Range(0, rows).Select(at => new Appointment(
        $"m{at}", Fact.Known(PartialDate.OfDay(new LocalDate(2026, 3, 11).PlusDays(at - (rows / 2)))), Fact.Known(PartialDate.OfDay(new LocalDate(2026, 3, 11).PlusDays(at - (rows / 2)))), Southampton.Board.Membership.Categories[0].Code))];

    private static Action Changes(int rows)
    {
        var salt = ReceiptSalt.Of([.. Enumerable.Range(1, 32).Select(one => (byte)one)]);
        var due = DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2026, 3, 11), UkCalendars.All);
        var (then, now) = (Inputs(rows, "then"), Inputs(rows, "now"));
        var receipt = DecisionReceipt.Of(due, salt, then);
        return () => receipt.WhatChanged(due, salt, now);
    }

    private static ReceiptInputs Inputs(int rows, string value) =>
        Enumerable.Range(0, rows).Aggregate(ReceiptInputs.None, (all, at) => all.WithText(at.ToString(CultureInfo.InvariantCulture), value));
}
