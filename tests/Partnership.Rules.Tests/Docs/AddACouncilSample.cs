using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class AddACouncilSample : PageSample
{
    private static readonly string file = Path.Combine(Seeds.Root, "samples/terms/barsetshire.json");

    internal override string Page => "docs/how-to/add-a-council.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region terms
            var read = PartnershipJson.Of<Terms>().Read(File.ReadAllText(file));
            foreach (var problem in read.Problems)
            {
                Console.WriteLine(problem);
            }

            foreach (var due in MeetingTimetable.For(read.Value.Groups[0], new LocalDate(2026, 4, 15), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}  ({due.Citation.Id})");
            }
            #endregion
        },
        Console =>
        {
            #region council
            var terms = new Instrument("exa-tor", "Terms of reference of the Exampleshire board", InstrumentKind.TermsOfReference);
            Citation At(int line) => Citation.InDocument(terms, "Terms", $"{line}", $"EXA-TOR-{line:000}");

            var partnership = new CouncilPartnership("exampleshire", "Exampleshire Domestic Abuse Partnership", terms);
            var papersOut = new Rule(RuleId.Parse("exampleshire/board/papers-out"), "Papers go out 5 working days before the meeting", RuleLayer.TermsOfReference, At(7));

            var board = new Group(GroupId.Parse("exampleshire/board"), "Exampleshire Board", partnership, At(1))
            {
                Chair = DocumentValue.As(new Office("Chair", FilledBy.Election) { LongestTerm = DocumentValue.As(TimeLimit.YearsAfter(2), At(4)) }, At(3)),
                Meetings = new MeetingArrangements
                {
                    Cadence = DocumentValue.As(CadenceInterpretation.Parse("bi-monthly").Take(Cadence.EveryTwoMonths, "line 6 speaks of six meetings."), At(5)),
                    Quorum = DocumentValue.As<Quorum>(new Quorum.AllOf(new Quorum.Share(1, 3), new Quorum.Category("survivors", 1)), At(8)),
                    Duties = ValueList.Of(new Duty(MeetingProvision.PapersOut, "Papers go out", Deadline.Of(papersOut, Trigger.Meeting, TimeLimit.WorkingDaysBefore(5), CalendarId.Parse("england-and-wales")))),
                },
                Membership = new Membership
                {
                    Categories = ValueList.Of(
                        new MemberCategory("council", "Exampleshire Council", MemberKind.Core, At(10)) { Covers = ValueList.Of("a") },
                        new MemberCategory("police", "Exampleshire Police", MemberKind.Core, At(11)) { Covers = ValueList.Of("g") },
                        new MemberCategory("survivors", "Those who have used the services", MemberKind.ServiceUser, At(12)) { Seats = DocumentValue.As(SeatCount.Between(1, 3), At(12)) }),
                },
            };

            var meeting = new LocalDate(2026, 6, 10);
            foreach (var due in MeetingTimetable.For(board, meeting, UkCalendars.All))
            {
                Console.WriteLine(due);
            }

            var members = Roster.Of(board,
            [
                new Appointment("m1", Fact.Known(PartialDate.Parse("2024-04-01")), Fact.Known(PartialDate.Parse("2027-03-31")), "council"),
                new Appointment("m2", Fact.Known(PartialDate.Parse("2026")), Fact<PartialDate>.NotApplicable, "police"),
            ]);
            var made = CompositionCalculator.Assess(board, members, meeting);
            foreach (var category in made.Results.Value)
            {
                Console.WriteLine(category);
            }

            Console.WriteLine($"breaks next: {made.NextLapse?.Category.Code}, after {made.NextLapse?.MetUntil:d MMMM uuuu}");
            Console.WriteLine($"question: {made.Results.StillNeeded[0]}");

            var room = QuorumFacts.Of(new PresentMember("m1", "council"), new PresentMember("m2", "police")) with { MembersInAll = Fact.Known(6) };
            Console.WriteLine($"quorum: {QuorumCalculator.Assess(board, room, meeting)}");

            var term = TenureCalculator.LatestEnd(board, board.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2026-04-01"))));
            Console.WriteLine($"the Chair serves to {term.Value:d MMMM uuuu} at the latest ({term.Steps[0].Citation.Id})");

            var open = PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, board, meeting).Value;
            Console.WriteLine($"section 58 also requires: {string.Join(", ", open.Select(one => one.Code))}");

            Console.WriteLine($"not said: {string.Join(", ", board.Unspecified)}");
            #endregion
        },
    ];
}
