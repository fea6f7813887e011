using Partnership.Rules.ActionPlans;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Derived;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

// Names in JSON that are not the names in C#. Names in JSON are published: a name in C# may change, and then its old one stands here.
[assembly: Model(typeof(CouncilPartnership), Name = "partnership")]

// Models that are one text.
[assembly: Model(typeof(ActionCode), Text = "an action code", Pattern = @"\S")]
[assembly: Model(typeof(CalendarId), Text = "the name of a calendar")]
[assembly: Model(typeof(Fingerprint), Text = "a fingerprint", Pattern = "^[0-9a-f]{64}$")]
[assembly: Model(typeof(GroupId), Text = "a group id, a partnership and a group joined by a slash", Pattern = "^[a-z0-9-]+/[a-z0-9-]+$")]
[assembly: Model(typeof(PartialDate), Text = "a date such as 2022-08-15, 2022-08, 2022-Q3 or 2022")]
[assembly: Model(typeof(TriggerTime), Text = "a date, or a date and a time of day", Pattern = @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$")]
[assembly: Model(typeof(RuleId), Text = "a rule id")]

// A closed set whose whole list is not All: the kinds of kinship are facts too.
[assembly: Model(typeof(AbuseFact), All = nameof(AbuseFact.WithKinship))]

// Models that a document lists once, and names everywhere else.
[assembly: Model(typeof(Instrument), ListedBy = nameof(Instrument.Key))]
[assembly: Model(typeof(Strand), ListedBy = nameof(Strand.Key))]
[assembly: Model(typeof(Rating), ListedBy = nameof(Rating.Code), KnownIn = typeof(Partnership.Rules.Json.Shapes.KnownRatings))]

// Models without JSON, each with its reason.
[assembly: Model(typeof(CalendarCoverageException), None = "an exception")]
[assembly: Model(typeof(CalendarSet), None = "what a caller passes in; each of its calendars has a shape")]
[assembly: Model(typeof(Determination), None = "what every determination has in common")]
[assembly: Model(typeof(FactState), None = "a part of a fact, which is written as its value or as a word")]
[assembly: Model(typeof(HolidayPattern), None = "a rule by which days are projected; a projection is no data")]
[assembly: Model(typeof(PatternDay), None = "a rule by which days are projected; a projection is no data")]
[assembly: Model(typeof(ReceiptInputs), None = "values on their way to a fingerprint; they are never written")]
[assembly: Model(typeof(ReceiptSalt), None = "a secret; it is never written")]
[assembly: Model(typeof(Trace), None = "a buffer the caller owns")]
