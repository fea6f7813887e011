using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Row = Partnership.Rules.Profiles.Plan2017Row;

namespace Partnership.Rules.Profiles;

/// <summary>The rows of the Prepare table of the 2017-2020 plan, in our own words. Overseers are keys.</summary>
internal static class Plan2017Prepare
{
    internal static ValueList<PlanAction> Rows { get; } = ValueList.Of(
        Row.Item(Plan2017.Prepare, "4.2", "More help for children and young people hurt by abuse or sexual violence", 576, "576-582", 72) with
        {
            Update = Row.Update("Pointer with a rating"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(582),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.8")), PlanReference.Explicit(ActionCode.Parse("2.2")), PlanReference.Explicit(ActionCode.Parse("4.5")).Suggesting(ActionCode.Parse("2.5"))),
            Caveats = ValueList.Of(Row.Doubt("suspicious-reference-4.5", "4.5 is about home security; 2.5 is more likely meant.")),
        },
        Row.Item(Plan2017.Prepare, "4.3", "Hub can take on more victims", 584, "584-592", 73) with
        {
            Leads = Row.Leads("OPCC"),
            Update = Row.Update("OPCC pays for a stalking and harassment IDVA"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(591),
            Oversight = ValueList.Of("O9"),
        },
        Row.Item(Plan2017.Prepare, "4.4", "Group support for people in recovery", 595, "595-603", 74) with
        {
            Update = Row.Update("Money still to be found"),
            Rating = Rating.Red,
            RatingLocation = new SourceLocation(603),
            Caveats = ValueList.Of(Row.Doubt("unfunded", "No money has been found.")),
        },
        Row.Item(Plan2017.Prepare, "4.5", "Keep the Bobby Scheme open to those who stay at home", 605, "605-612", 75) with
        {
            Update = Row.Update("Pointer only"),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("2.9"))),
            Caveats = ValueList.Of(Row.Doubt("pointer", "The row only points to another.")),
        },
        Row.Item(Plan2017.Prepare, "4.6", "Every partner can answer a disclosure or request", 614, "614-620", 76) with
        {
            Update = Row.Update("Pointer only"),
            SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.2"))),
            Caveats = ValueList.Of(Row.Doubt("pointer", "The row only points to another.")),
        },
        Row.Item(Plan2017.Prepare, "4.7", "Workforce training put into practice", 622, "622-640", 77) with
        {
            Action = "Good learning tied to levels of intervention, with tools for practitioners",
            Leads = Row.Leads("LSCB", "LGSS"),
            Measures = ValueList.Of("Attendance", "share who found training useful"),
            Milestones = ValueList.Of(
                    Row.Point("Offer reviewed and updated"),
                    Row.Point("resources on hand"),
                    Row.Point("Champions network formed")),
            Update = Row.Update("Safeguarding training programme to December 2018 out; booklet sent to CSC, ASC and GPs; offer under review; network starts April 2018") with { Promises = ValueList.Of(Row.Fact("2018-04", "Champions network starts"), Row.Fact("2018-12", "safeguarding training programme runs to here")) },
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(639),
            Oversight = ValueList.Of("O1"),
            Caveats = ValueList.Of(Row.Doubt("milestone-not-evidenced", "What is reported does not show the milestone.")),
        },
        Row.Item(Plan2017.Prepare, "4.8", "Statutory and voluntary mental health help joined up", 642, "642-651", 78) with
        {
            Action = "AVA project",
            Leads = Row.Leads("CPFT"),
            Measures = ValueList.Of("BARTA model throughout CPFT"),
            Milestones = ValueList.Of(
                    Row.Point("BARTA bought from AVA"),
                    Row.Point("BARTA in use")),
            Update = Row.Update("Work streams formed; two senior people look at policy for staff and for users; AVA training to be online at CPFT"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(649),
            Oversight = ValueList.Of("O2"),
        },
        Row.Item(Plan2017.Prepare, "4.8.1", "Specialist mental health support", 653, "653-666", 79) with
        {
            Action = "Policy for the whole Trust so that staff ask about and answer sexual violence; abuse staff able to help with mental ill health",
            Leads = Row.Leads("CPFT"),
            Measures = ValueList.Of("Better outcomes for victims with mental ill health", "staff know more"),
            Milestones = ValueList.Of(
                    Row.Point("All such staff trained in mental health"),
                    Row.Point("CPNs in the hub"),
                    Row.Point("CPN help for refuge and outreach")),
            Update = Row.Update("Hub CPN posts permanent; 1.5 posts for refuge and outreach paid to July 2018"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(666),
            Limits = ValueList.Of(Row.Limit(EndDateKind.Funding, "2018-07", "posts for refuge and outreach")),
            Evidence = Evidence.Partial,
            Caveats = ValueList.Of(Row.Doubt("no-overseer", "Nobody is named as overseer."), Row.Doubt("evidence-partial", "What is reported shows part of what was asked."), Row.Doubt("1.5-is-posts", "1.5 is a number of posts, not a code.")),
        },
        Row.Item(Plan2017.Prepare, "4.9", "Better answers from GPs", 670, "670-681", 80) with
        {
            Action = "Workshops; needs assessment",
            Leads = Row.Leads("CCG"),
            Update = Row.Update("GP events in March 2018; CCG resource with a DASV part renewed and out 9 March 2018; O2 at events on 6 and 21 March") with
            {
                Facts = ValueList.Of(
                        Row.Fact("2018-03-09", "resource renewed and out"),
                        Row.InferredFact("2018-03-06", "GP event attended"),
                        Row.InferredFact("2018-03-21", "GP event attended")),
            },
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(680),
            Oversight = ValueList.Of("O10"),
            Caveats = ValueList.Of(Row.Doubt("later-than-as-at", "Facts are told that are later than the as-at date."), Row.Doubt("year-inferred", "A month without a year was taken as the one nearest to the as-at date.")),
        },
        Row.Item(Plan2017.Prepare, "4.10", "One audit framework for drug and alcohol services", 683, "683-691", 81) with
        {
            Action = "Earlier Cambridgeshire audit and commissioning guidance built on",
            Leads = Row.Leads("Public Health Team"),
            Measures = ValueList.Of("Users of these services are asked about abuse"),
            Milestones = ValueList.Of(
                    Row.Point("Joint audit in Peterborough by March 2018, then an action plan", "2018-03")),
            Update = Row.Update("Protocol carried over to Peterborough; Aspire audit done February 2018"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(690),
            Oversight = ValueList.Of("O1"),
            Evidence = Evidence.Partial,
            Caveats = ValueList.Of(Row.Doubt("evidence-partial", "What is reported shows part of what was asked.")),
        },
        Row.Item(Plan2017.Prepare, "4.11", "Community therapy for children and adults", 693, "693-718", 82) with
        {
            Action = "Specialist training on 13 to 19 year olds",
            Leads = Row.Leads("Delivery group"),
            Measures = ValueList.Of("Victims and children reach specialists anywhere in the county"),
            Milestones = ValueList.Of(
                    Row.Point("Partner websites list all help"),
                    Row.Point("NHS England scopes brief talking therapy for acute SARC clients"),
                    Row.Point("CCG writes an internal case for longer counselling of survivors, backed by Rape Crisis and OPCC")),
            Update = Row.Update("NSPCC and Family Action details on the DASV site; extra VAWG money for more ISVA hours and counselling"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(702),
            Oversight = ValueList.Of("O9"),
            Continuations = 2,
            Caveats = ValueList.Of(Row.Doubt("stray-bookmark", "A stray bookmark stands in the text."), Row.Doubt("reads-as-update", "A continuation stands under milestones and reads as an update."), Row.Doubt("five-cells", "The last row has five cells.")),
        });
}
