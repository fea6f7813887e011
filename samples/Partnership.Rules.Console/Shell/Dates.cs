using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Shell;

/// <summary>Dates as they are read and written, in no culture but the invariant one.</summary>
internal static class Dates
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    private static readonly LocalDatePattern Middle = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly YearMonthPattern MonthOnly = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDatePattern Yearless = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    private static readonly LocalDatePattern[] British = [.. new[] { "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "dddd d MMMM uuuu", "d/M/yy", "d-M-yy", "d.M.yy", "d MMM yy" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>" For ..., write ..." when the text is a date as it is written in Britain; nothing when it is not.</summary>
    internal static string Meant(string text) =>
        British.Select(pattern => pattern.Parse(text.Trim())).FirstOrDefault(read => read.Success) is { } meant ? $" For {Words(meant.Value)}, enter {Iso(meant.Value)}." : string.Empty;

    /// <summary>The same for the first of some facts that is such a date.</summary>
    internal static string MeantIn(DeadlineFacts facts) => facts.Names.Select(name => Meant(facts[name]!)).FirstOrDefault(meant => meant.Length > 0) ?? string.Empty;

    /// <summary>2022-05-30.</summary>
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Monday 30 May 2022.</summary>
    internal static string Words(LocalDate date) => Long.Format(date);

    /// <summary>Mon 30 May 2022.</summary>
    internal static string Brief(LocalDate date) => Short.Format(date);

    /// <summary>30 May 2022.</summary>
    internal static string Plain(LocalDate date) => Middle.Format(date);

    /// <summary>30 May 2022, or May 2022 where the day is not known.</summary>
    internal static string AsKnown(string written) =>
        YearMonthPattern.Iso.Parse(written) is { Success: true } month ? MonthOnly.Format(month.Value) : Spoken.Line(written);

    /// <summary>30 May.</summary>
    internal static string DayAndMonth(LocalDate date) => Yearless.Format(date);

    /// <summary>Reads 2022-05-30; anything else is a FormatException.</summary>
    internal static LocalDate Parse(string text) =>
        LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true } read ? read.Value : throw new FormatException($"'{text}' is not a date.");
}
