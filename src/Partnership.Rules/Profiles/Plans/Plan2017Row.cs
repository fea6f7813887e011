using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Short forms for writing the rows of the 2017-2020 plan.</summary>
internal static class Plan2017Row
{
    internal static LocalDate AsAt { get; } = new(2018, 3, 8);

    internal static PlanAction Item(Strand strand, string code, string area, int line, string lines, int entry) =>
        new(strand, ActionCode.Parse(code), area, new SourceLocation(line)) { Citation = Cite(strand.Name, lines, entry) };

    internal static ItemOutsideTables OffTable(Strand strand, string code, string area, int line, int entry) =>
        new(strand, ActionCode.Parse(code), area, new SourceLocation(line)) { Citation = Cite(strand.Name, English.Number(line), entry) };

    internal static ValueList<Lead> Leads(params string[] names) => names.Select(Lead.Named).ToValueList();

    internal static Milestone Point(string text, string? due = null) => new(text, due is null ? null : PartialDate.Parse(due));

    /// <summary>The plan has no column of due dates: its milestones say by when.</summary>
    internal static PlanAction Dated(PlanAction action) => action with
    {
        Due = action.Milestones.Where(one => one.Due is not null).Select(one => new DueDate(one.Text, DueKind.Of(one.Due!), one.Due)).ToValueList(),
    };

    internal static PlanUpdate Update(string text) => new(text, AsAt);

    internal static ReportedEvent Fact(string on, string text) => new(PartialDate.Parse(on), text);

    internal static ReportedEvent InferredFact(string on, string text) => new(PartialDate.Parse(on), text) { IsYearInferred = true };

    internal static PlanEndDate Limit(EndDateKind kind, string on, string what) => new(kind, PartialDate.Parse(on), what);

    internal static Caveat Doubt(string code, string says) => new(code, says);

    internal static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireAndPeterboroughPlan, section, lines, $"CAP-PLAN-{entry:000}");
}
