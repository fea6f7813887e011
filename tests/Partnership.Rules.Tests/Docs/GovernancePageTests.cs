using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Governance;
using Xunit;
using Group = Partnership.Rules.Governance.Group;

namespace Partnership.Rules.Tests.Docs;

/// <summary>docs/governance.md: what it says of no calculator is so.</summary>
public class GovernancePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Seeds.Root, "docs/governance.md"));

    /// <summary>The types of which a group is made. Duty.Who and the like are part of an answer as a whole.</summary>
    private static readonly Type[] Parts =
    [
        typeof(Group), typeof(Membership), typeof(MemberCategory), typeof(Office), typeof(OfficeDuty), typeof(MeetingArrangements), typeof(RecurringDuty), typeof(GroupLife), typeof(InheritedRules), typeof(AdoptedDefinition),
        typeof(Rotation), typeof(CadencePhase), typeof(MeetingWindow), typeof(DecisionRule), typeof(InterestRule), typeof(ConductRule), typeof(EligibilityRule), typeof(GrievanceProcedure), typeof(SectorExpectation), typeof(ReportingLine),
    ];

    [Fact]
    public void What_no_calculator_reads_is_what_the_page_says_is_only_recorded()
    {
        var read = ReadByCalculators();
        var unread = Parts.SelectMany(part => part.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => (part, property.Name)))
            .Where(one => !Regex.IsMatch(read, $@"(\.|\{{ |, ){one.Name}\b") && !HandedOverWhole.Contains(one.Name))
            .Select(one => $"{one.part.Name}.{one.Name}");

        unread.Concat(NamedAlike).Should().BeEquivalentTo(Recorded(), "a member that no calculator reads is named on the page, and nothing else is");
    }

    /// <summary>Read by the caller and handed to a calculator, as <c>ReportingCalendar.For(group.RecurringDuties, ...)</c>, or as an office, or the head of a rule that is.</summary>
    private static readonly string[] HandedOverWhole = ["RecurringDuties", "Eligibility", "OtherOffices"];

    /// <summary>The one says every member back in a sentence, the other that it is both given and named as not read. Neither answers anything from it.</summary>
    private static readonly string[] NoAnswers = ["TermsReadBack.cs", "ContradictionNames.cs"];

    /// <summary>Not read either, but their names are those of other members that are.</summary>
    private static readonly string[] NamedAlike = ["MemberCategory.Condition", "MemberCategory.Post", "OfficeDuty.With"];

    private static IEnumerable<string> Recorded() => Regex.Matches(Page.Split("## Recorded")[1], @"`(\w+\.\w+)`").Select(member => member.Groups[1].Value);

    private static string ReadByCalculators()
    {
        var core = Path.Combine(Seeds.Root, "src", "Partnership.Rules");
        string[] checks = ["RosterCheck", "SeatFit", "TogetherCheck", "Seat", "Roster"];
        var steps = Path.Combine(core, "Governance", "Grievances", "GrievanceRoute.cs");
        return string.Concat(Directory.GetFiles(Path.Combine(core, "Calculators"), "*.cs", SearchOption.AllDirectories).Where(file => !NoAnswers.Contains(Path.GetFileName(file))).Concat(checks.Select(check => Path.Combine(core, "Governance", "Membership", $"{check}.cs"))).Append(steps).Select(File.ReadAllText));
    }
}
