using NodaTime;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents;

/// <summary>The settings of a reader. Each has a default.</summary>
public sealed record PlanReadOptions
{
    /// <summary>Everything left as it is.</summary>
    public static PlanReadOptions Default { get; } = new();

    /// <summary>The day as at which the plan reports; null takes what the plan says.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>The sheet of a workbook to read; null takes the one that looks most like a plan.</summary>
    public string? Sheet { get; init; }

    /// <summary>True reads the sheets of all years as one plan, each action with its year among what is kept. Sheets that do not fit are named, with the reason. Otherwise only the latest year is read. It counts where no sheet is named.</summary>
    public bool UsesAllSheets { get; init; }

    /// <summary>What unusual headings mean.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.Empty;

    /// <summary>The council's own scale; null takes the plan's legend, or the five colours.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>What becomes of the names of people.</summary>
    public NameHandling People { get; init; } = NameHandling.Replace;

    /// <summary>The limits on the size of the file.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
