using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Offices, chairs, quorums and reviews of the shipped groups and of three invented ones, with the reasons.</summary>
public sealed class OfficePages
{
    private static readonly Group[] Groups = [.. Catalogue.Groups, Invented.JointBoard, Invented.Forum, Invented.Panel];

    private static readonly TenureFacts[] Terms =
    [
        Term("2009-02-28"),
        Term("2009-02"),
        Term("2008-02-29") with { To = Given.Loose("2010-02-28") },
        Term("2009-02-28") with { To = Given.Loose("2011-03") },
        Term("2009-02-28") with { To = Given.Loose("2011-05-31"), Succession = Succession.CarriesOnUntilReplaced },
        Term("2009-02-28") with { To = Given.Loose("2011-05-31"), Succession = Succession.CarriesOnUntilReplaced, ReplacedFrom = Given.Loose("2011-04") },
        Term("2009-02-28") with { To = Given.Loose("2011-02-28"), InPlaceOfOneFrom = Given.Loose("2008-06-01") },
        Term("2009-02-28") with { MeetingOn = Fact.Known(Given.Day("2010-05-20")) },
    ];

    [Fact]
    public void An_office_is_held_no_longer_than_its_document_says()
    {
        var page = new AnswerPage();
        foreach (var (group, name, office) in Groups.SelectMany(group => new[] { (group, "chair", group.Chair), (group, "vice-chair", group.ViceChair) }))
        {
            page.Heading($"{group.Id} {name}");
            foreach (var facts in office.IsSpecified ? Terms : Terms[..1])
            {
                var words = $"from {facts.From} to {facts.To}, replaced {facts.ReplacedFrom}, after one from {facts.InPlaceOfOneFrom}, meeting {facts.MeetingOn}";
                page.Add($"latest end {words}", TenureCalculator.LatestEnd(group, office, facts)).Add($"kept {words}", TenureCalculator.Assess(group, office, facts, Given.Day("2011-06-30")));
            }
        }

        page.Check("terms");
    }

    [Fact]
    public void Two_offices_change_apart_where_the_document_advises_it()
    {
        var page = new AnswerPage();
        foreach (var group in Groups)
        {
            page.Add($"{group.Id} same day", StaggerCalculator.Compare(group, Term("2009-01-14"), Term("2009-01-14")));
            page.Add($"{group.Id} a year apart", StaggerCalculator.Compare(group, Term("2009-01-14"), Term("2010-01-13")));
            page.Add($"{group.Id} in one month", StaggerCalculator.Compare(group, Term("2009-01"), Term("2009-01-14")));
        }

        page.Check("stagger");
    }

    [Fact]
    public void Somebody_presides_and_enough_are_there_or_it_is_asked()
    {
        var page = new AnswerPage();
        foreach (var group in Groups)
        {
            page.Add($"{group.Id} presides, nothing known", MeetingChairCalculator.Assess(group, FactSheet.Empty, Given.On));
            page.Add($"{group.Id} presides, no chair", MeetingChairCalculator.Assess(group, FactSheet.Empty.With("chair-present", false), Given.On));
            page.Add($"{group.Id} quorum, nothing known", QuorumCalculator.Assess(group, new QuorumFacts(), Given.On));
            page.Add($"{group.Id} quorum, three of nine", QuorumCalculator.Assess(group, QuorumFacts.Of(Room) with { MembersInAll = Fact.Known(9), ChairIsContent = Fact.Known(false) }, Given.On));
            page.Add($"{group.Id} in public", PublicMeetingCalculator.Assess(group, new PublicMeetingFacts(), ReportingYear.Calendar(2026), Given.On));
            page.Add($"{group.Id} review", ReviewCalculator.Assess(group, Given.On));
        }

        page.Check("chairs-and-quorums");
    }

    private static PresentMember[] Room =>
        [new("a", "survivors", "police", "north"), new("b", "councils", "north-council", "south"), new("c", "charities", "refuge", "south"), new("c", "charities", "refuge", "south")];

    private static TenureFacts Term(string from) => new(Fact.Known(PartialDate.Parse(from)));
}
