using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Row = Partnership.Rules.Profiles.Plan2017Row;

namespace Partnership.Rules.Profiles;

/// <summary>The rows of the Protect table of the 2017-2020 plan, in our own words. Overseers are keys.</summary>
internal static class Plan2017Protect
{
    internal static ValueList<PlanAction> Rows { get; } = ValueList.Of(
        Row.Item(Plan2017.Protect, "2.1", "New specialist help in Peterborough for young people, users of A&E or maternity, and minority ethnic victims", 264, "264-272", 36) with
        {
            Update = Row.Update("No funding found"),
            Rating = Rating.Red,
            RatingLocation = new SourceLocation(272),
            Caveats = ValueList.Of(Row.Doubt("private-use-code", "The code is hidden in private-use characters."), Row.Doubt("unfunded", "No money has been found.")),
        },
        Row.Item(Plan2017.Protect, "2.2", "Specialist help for families, above all children with the protective parent", 274, "274-295", 37) with
        {
            Action = "Every family with children and abuse can reach support and is pointed to it",
            Leads = Row.Leads("Children's Services of both areas"),
            Measures = ValueList.Of("Fewer protection plans and fewer care proceedings over abuse", "young people and families helped since April 2017 (Outcome Star, Liquid Logic)", "families sent to an outreach worker", "families using Children's Centres and Freedom programmes"),
            Milestones = ValueList.Of(
                    Row.Point("Look at how MASH handles abuse notifications and thresholds"),
                    Row.Point("prompt answer to urgent (Red) cases")),
            Update = Row.Update("Guidance in use across CCC Children's Services; mapping of offer, need and gaps in January 2018"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(292),
            Oversight = ValueList.Of("O6", "O7"),
            Caveats = ValueList.Of(Row.Doubt("red-is-not-a-rating", "The word Red in the milestones is no rating."), Row.Doubt("stray-43", "A stray 43 stands after a word."), Row.Doubt("period-over-at-as-at", "The period told of in the present was over at the as-at date."), Row.Doubt("outcome-unknown", "What came of it is not told.")),
        },
        Row.Item(Plan2017.Protect, "2.3", "More work with young people who abuse or may, child-to-parent violence first, to break the pattern", 297, "297-302", 38) with
        {
            Update = Row.Update("Pointer only"),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.5"))),
            Caveats = ValueList.Of(Row.Doubt("pointer", "The row only points to another.")),
        },
        Row.Item(Plan2017.Protect, "2.4", "Outreach open to every local resident", 304, "304-314", 39) with
        {
            Action = "Partners seek new ways to extend it or make it mainstream",
            Leads = Row.Leads("Delivery Group"),
            Update = Row.Update("Money to March 2019 for 4.5 of 7.5 posts; commissioning paper to the DASV Board, February 2018"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(314),
            Limits = ValueList.Of(Row.Limit(EndDateKind.Funding, "2019-03", "outreach posts, 4.5 of 7.5")),
            Caveats = ValueList.Of(Row.Doubt("private-use-code", "The code is hidden in private-use characters."), Row.Doubt("no-overseer", "Nobody is named as overseer."), Row.Doubt("4.5-of-7.5-is-posts", "4.5 of 7.5 is a number of posts, not a code.")),
        },
        Row.Item(Plan2017.Protect, "2.5", "Community trauma therapy for young victims or young abusers", 317, "317-323", 40) with
        {
            Update = Row.Update("Pointer only"),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.8"))),
            Caveats = ValueList.Of(Row.Doubt("private-use-code", "The code is hidden in private-use characters."), Row.Doubt("pointer", "The row only points to another.")),
        },
        Row.Item(Plan2017.Protect, "2.6", "Housing providers, under DAHA, review policy and practice at all levels of need: early spotting, one approach to victims and abusers", 325, "325-341", 41) with
        {
            Leads = Row.Leads("Standing Together", "CHRB"),
            Measures = ValueList.Of("Housing accreditation in both areas", "tenants who are victims better helped", "clear steps on tenants who abuse"),
            Milestones = ValueList.Of(
                    Row.Point("Workers employed, providers met, workshops arranged"),
                    Row.Point("providers contacted by the DAHA managers"),
                    Row.Point("accreditation workshops from February 2018")),
            Update = Row.Update("Workshops began February 2018 with good take-up; paper on housing providers and sexual violence survivors to the May Delivery Group") with { Promises = ValueList.Of(Row.InferredFact("2018-05", "paper on housing providers and survivors of sexual violence to the Delivery Group")) },
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(339),
            Oversight = ValueList.Of("O1"),
            Caveats = ValueList.Of(Row.Doubt("year-inferred", "A month without a year was taken as the one nearest to the as-at date."), Row.Doubt("no-action", "The action cell is empty.")),
        },
        Row.Item(Plan2017.Protect, "2.7", "Multi-agency unit for people who want to tell of abuse", 343, "343-350", 42) with
        {
            Update = Row.Update("Waits on lasting money, not yet found"),
            Rating = Rating.Red,
            RatingLocation = new SourceLocation(350),
            Caveats = ValueList.Of(Row.Doubt("private-use-code", "The code is hidden in private-use characters."), Row.Doubt("unfunded", "No money has been found."), Row.Doubt("promised-in-2008", "The same unit was promised in the strategy of 2008.")),
        },
        Row.Item(Plan2017.Protect, "2.8", "One perpetrator panel (DVPP) for both areas", 352, "352-364", 43) with
        {
            Action = "DVPP works in both areas",
            Leads = Row.Leads("DASV Partnership", "Police"),
            Measures = ValueList.Of("Process for a single county DVPP"),
            Milestones = ValueList.Of(
                    Row.Point("County DVPP proposed from April 2018", "2018-04")),
            Update = Row.Update("Runs in Cambridgeshire, to spread to both with the new MARAC; complex sexual violence cases might go to it or to MARAC Plus"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(363),
            Oversight = ValueList.Of("O2"),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("2.12"))),
            Caveats = ValueList.Of(Row.Doubt("unresolved-reference", "The row points to 2.12, which does not exist.")),
        },
        Row.Item(Plan2017.Protect, "2.9", "Victims stay safely at home where they can", 366, "366-379", 44) with
        {
            Action = "Two advisors visit high-risk victims sent to them: locks and devices, crime advice, fire check, smoke alarms",
            Leads = Row.Leads("Bobby Scheme"),
            Measures = ValueList.Of("Victims visited", "views of victims and of referring bodies"),
            Milestones = ValueList.Of(
                    Row.Point("Victims supported (a number)")),
            Update = Row.Update("194 homes of victims secured April to December 2017; 26,000 pounds left, likely gone in June 2018; money for abuse cases ends July 2018; 10,000 pounds from a CCC fund, abuse families first; paper on the future to DASV Delivery Board, February 2018"),
            Rating = Rating.Amber,
            RatingLocation = new SourceLocation(379),
            Oversight = ValueList.Of("O2"),
            Limits = ValueList.Of(Row.Limit(EndDateKind.Funding, "2018-06", "balance of funding"), Row.Limit(EndDateKind.Funding, "2018-07", "domestic-abuse work")),
            Caveats = ValueList.Of(Row.Doubt("two-end-months", "Two months are given for the end of the money."), Row.Doubt("count-as-milestone", "The milestone is a count, so it has no date.")),
        },
        Row.Item(Plan2017.Protect, "2.10", "Refuge places for people without recourse to public funds", 381, "381-392", 45) with
        {
            Action = "Money in place to April 2018",
            Leads = Row.Leads("Refuge", "CWA"),
            Measures = ValueList.Of("Such victims reach safe housing"),
            Milestones = ValueList.Of(
                    Row.Point("Victims funded (a number)")),
            Update = Row.Update("Funding given where fitting"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(391),
            RatingNote = "until April 2018",
            Oversight = ValueList.Of("O2"),
            Limits = ValueList.Of(Row.Limit(EndDateKind.Funding, "2018-04", "refuge places without recourse"), Row.Limit(EndDateKind.Rating, "2018-04", "rating given until April 2018")),
            Caveats = ValueList.Of(Row.Doubt("rating-valid-to-2018-04-30", "The rating was given until April 2018."), Row.Doubt("count-as-milestone", "The milestone is a count, so it has no date.")),
        },
        Row.Item(Plan2017.Protect, "2.11", "New MARAC process for the whole county", 394, "394-424", 46) with
        {
            Action = "Steady resources from all agencies; right volume of cases; a process that can bear demand",
            Leads = Row.Leads("Police"),
            Measures = ValueList.Of("Daily MARAC holds up: neither cancelled nor shifted to another day"),
            Milestones = ValueList.Of(
                    Row.Point("Practitioners asked about process, resources and room to grow"),
                    Row.Point("What they said goes to the November DASV group and the MASH Governance board"),
                    Row.Point("Given that, MARAC revised by January 2018", "2018-01")),
            Update = Row.Update("New county MARAC to run from April 2018") with { Promises = ValueList.Of(Row.Fact("2018-04", "new county MARAC runs")) },
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(408),
            Oversight = ValueList.Of("O2"),
            Continuations = 2,
            Caveats = ValueList.Of(Row.Doubt("milestone-past-due", "A milestone was past due at the as-at date; the rating stays as written."), Row.Doubt("year-inferred-2017", "November has no year; 2017 is the nearest to the as-at date."), Row.Doubt("past-due-at-as-at", "The milestone was past due at the as-at date.")),
        });
}
