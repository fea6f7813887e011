using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Row = Partnership.Rules.Profiles.Plan2017Row;

namespace Partnership.Rules.Profiles;

/// <summary>The rows of the Prevent table of the 2017-2020 plan, in our own words. Overseers are keys.</summary>
internal static class Plan2017Prevent
{
    internal static ValueList<PlanAction> Rows { get; } = ValueList.Of(
        Row.Item(Plan2017.Prevent, "1.1", "More prevention and awareness with schools, special units, colleges and universities", 36, "36-57", 17) with
        {
            Action = "Curriculum materials and a framework on abuse for every school in the county; ties with universities",
            Leads = Row.Leads("PSHE and Public Health team", "DASV Partnership", "Education Child Protection"),
            Measures = ValueList.Of("Schools take up the framework", "relationship programmes in use", "more awareness, reporting and help-seeking", "policy exists"),
            Milestones = ValueList.Of(
                    Row.Point("Framework ready"),
                    Row.Point("schools told of it")),
            Update = Row.Update("Secondary relationships framework out; 5 schools trial it from November 2017 to January 2018; Safer Corridors pack offered; Cambridge University has a policy and a sexual violence worker"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(53),
            Oversight = ValueList.Of("O1"),
            Caveats = ValueList.Of(Row.Doubt("period-over-at-as-at", "The period told of in the present was over at the as-at date."), Row.Doubt("outcome-unknown", "What came of it is not told.")),
        },
        Row.Item(Plan2017.Prevent, "1.2", "Agencies improve their own answers: sharing information, user needs, and staff who suffer or may commit abuse", 59, "59-80", 18) with
        {
            Action = "Each body names a lead and writes policy, for one standard in the county; DA Champions tied to the wider network encouraged",
            Leads = Row.Leads("All", "CCC", "CPFT", "Addenbrookes", "PCC"),
            Update = Row.Update("CPFT writes policy with BARTA; CCC policy for staff and managers agreed and out; Addenbrookes prepares an internal strategy"),
            Rating = Rating.Amber,
            RatingLocation = new SourceLocation(79),
            Oversight = ValueList.Of("O2"),
            Caveats = ValueList.Of(Row.Doubt("pcc-is-peterborough-city-council", "PCC here is Peterborough City Council."), Row.Doubt("pcc-without-update", "PCC is a lead and reports nothing."), Row.Doubt("champions-network-not-yet-running", "The champions network starts in April 2018, so it is not yet running.")),
        },
        Row.Item(Plan2017.Prevent, "1.3", "Know and answer better the needs of people in prostitution or the sex industry", 82, "82-91", 19) with
        {
            Action = "A group to study and find sex workers in differing situations",
            Leads = Row.Leads("Police", "DASV Team"),
            Update = Row.Update("Group with a police focus, led by O3; chances for research looked into"),
            Rating = Rating.Amber,
            RatingLocation = new SourceLocation(90),
            Oversight = ValueList.Of("O3"),
        },
        Row.Item(Plan2017.Prevent, "1.4", "More education for particular communities: what abuse is and where help is", 93, "93-121", 20) with
        {
            Action = "Awareness material for vulnerable cohorts: sensory, learning or physical disability, minority ethnic and social groups",
            Leads = Row.Leads("Countywide PP communications team"),
            Measures = ValueList.Of("More reports from those cohorts to police and specialist bodies"),
            Milestones = ValueList.Of(
                    Row.Point("New posters"),
                    Row.Point("films in several languages", "2019-02-28"),
                    Row.Point("film on the ISVA service")),
            Update = Row.Update("Set of 7 posters sent to GPs, pharmacies, districts and libraries; IDVA film out December 2017; films in other languages by the end of February 2019 as printed; police share a calendar of events; OPCC leaflets on ISVAs, ChISVAs, partner agencies and Embrace counselling"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(119),
            Oversight = ValueList.Of("O4"),
            Caveats = ValueList.Of(Row.Doubt("year-suspicious", "The year is kept as printed and is probably 2018."), Row.Doubt("milestone-not-evidenced", "What is reported does not show the milestone.")),
        },
        Row.Item(Plan2017.Prevent, "1.4.1", "Accessible services (as 1.4)", 123, "123-138", 21) with
        {
            Action = "Access for the same cohorts; weigh and where fit adopt the SafeLives advice on honour-based violence",
            Measures = ValueList.Of("More reports from these groups"),
            Milestones = ValueList.Of(
                    Row.Point("Accessible Information Standard in all adult services"),
                    Row.Point("SARC open to victims with a learning disability")),
            Update = Row.Update("IDVAs use the standard; O11 leads the SARC work on learning disability"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(136),
            Oversight = ValueList.Of("O4"),
            SeeAlso = ValueList.Of(PlanReference.Implicit(ActionCode.Parse("1.4"))),
            Caveats = ValueList.Of(Row.Doubt("implicit-reference", "The row says as above and names no code."), Row.Doubt("no-lead", "No lead is named.")),
        },
        Row.Item(Plan2017.Prevent, "1.5", "Whole approach to young people who use violence or may come to", 140, "140-153", 22) with
        {
            Action = "Break for Change against child-to-parent violence; other help for those likely to abuse; trauma CBT for young people who saw or lived with abuse",
            Leads = Row.Leads("YOS", "YMCA", "Embrace"),
            Measures = ValueList.Of("Numbers on the programmes"),
            Milestones = ValueList.Of(
                    Row.Point("First programme run and evaluated"),
                    Row.Point("others as fitting")),
            Update = Row.Update("First Break4Change done, two more planned in 2018; YOS holding programme in place; Embrace running") with { Promises = ValueList.Of(Row.Fact("2018", "two more Break4Change programmes")) },
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(152),
            Oversight = ValueList.Of("O2"),
        },
        Row.Item(Plan2017.Prevent, "1.7", "One county approach to domestic homicide reviews and what they recommend", 155, "155-185", 23) with
        {
            Action = "CSPs share one template and the recommendations, and watch that they are carried out",
            Leads = Row.Leads("OPCC", "DHR Group", "DASV Ops Group"),
            Milestones = ValueList.Of(
                    Row.Point("Process and templates agreed"),
                    Row.Point("Recommendations shared and applied in every district where fitting"),
                    Row.Point("Carrying out of recommendations watched")),
            Update = Row.Update("County DHR Group to report into Ops Group and Delivery Group; Home Office template adopted"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(169),
            Oversight = ValueList.Of("O2"),
            Continuations = 2,
        },
        Row.Item(Plan2017.Prevent, "1.8", "Young victims get fitting support to recover", 187, "187-196", 24) with
        {
            Update = Row.Update("Embrace counselling running; young people's IDVA in Cambridgeshire; young people's ISVA and counselling in both areas"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(195),
            Oversight = ValueList.Of("O1"),
            Caveats = ValueList.Of(Row.Doubt("no-action", "The action cell is empty."), Row.Doubt("no-lead", "No lead is named."), Row.Doubt("no-measure", "The measures cell is empty."), Row.Doubt("no-milestone", "The milestones cell is empty.")),
        },
        Row.Item(Plan2017.Prevent, "1.9", "Joined-up work with safeguarding boards for children and adults and with councils", 198, "198-210", 25) with
        {
            Action = "DASV at the SAB and LSCB meetings that matter; Safeguarding Unit at Delivery and Ops groups",
            Leads = Row.Leads("Safeguarding Unit", "DASV Ops Group"),
            Milestones = ValueList.Of(
                    Row.Point("DASV seat on SAB QEG"),
                    Row.Point("O2 goes to both boards for DASV matters")),
            Update = Row.Update("DASV sits on all safeguarding boards, and safeguarding in DASV workstreams, reviews included"),
            Rating = Rating.Green,
            RatingLocation = new SourceLocation(209),
            Oversight = ValueList.Of("O2"),
        },
        Row.Item(Plan2017.Prevent, "1.10", "Good links between sexual health and sexual violence services", 212, "212-239", 26) with
        {
            Action = "Specialist training built and given to sexual health teams county-wide; screening pathways for under-18s written and commissioned",
            Leads = Row.Leads("CCS", "Rape Crisis"),
            Measures = ValueList.Of("Attendance", "teams reached, for coverage", "effect on the job", "under-18s screened"),
            Milestones = ValueList.Of(
                    Row.Point("Training given county-wide")),
            Update = Row.Update("CRCC trained about 60 sexual health staff"),
            Rating = Rating.Blue,
            RatingLocation = new SourceLocation(222),
            Oversight = ValueList.Of("O5"),
            Evidence = Evidence.Partial,
            Continuations = 2,
            Caveats = ValueList.Of(Row.Doubt("evidence-partial", "What is reported shows part of what was asked."), Row.Doubt("screening-not-evidenced", "The screening pathway is not shown.")),
        });
}
