using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class AskWhatIfSample : PageSample
{
    internal override string Page => "docs/how-to/ask-what-if.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region what-if
            var since = Fact.Known(PartialDate.Parse("2021-04-01"));
            var members = ValueList.Of(
                new Appointment("m1", since, Fact<PartialDate>.NotApplicable, "probation"),
                new Appointment("m2", since, Fact<PartialDate>.NotApplicable, "housing"));
            var plan = new BoardOutlook(Southampton.Board, members, new DateInterval(new LocalDate(2021, 8, 1), new LocalDate(2021, 9, 30)))
            {
                Meetings = ValueList.Of(new LocalDate(2021, 9, 8)),
            };
            var changed = plan.WithoutMember("m1", new LocalDate(2021, 8, 31)).WithQuorum(new Quorum.Members(2));
            foreach (var breach in WhatIfCalculator.Compare(plan, changed, UkCalendars.All))
            {
                Console.WriteLine($"{breach.On:d MMMM uuuu}: {breach.Text}");
            }

            var repair = RepairCalculator.Attendances(plan.WithQuorum(new Quorum.Members(2)), ["m1"], new LocalDate(2021, 9, 8));
            Console.WriteLine($"Must attend as well: {repair.Value.Single().Member}");
            #endregion
        },
    ];
}
