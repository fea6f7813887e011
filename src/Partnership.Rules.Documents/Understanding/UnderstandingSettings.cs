using NodaTime;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What the room above asks of the understanding of a plan.</summary>
internal sealed record UnderstandingSettings(LocalDate? AsAt, ColumnMap Columns, RatingScale? Scale, NameHandling People, bool UsesAllSheets = false);
