using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Documents;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Json;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>What a page for developers names in backticks is public: a type, a member of one, or the namespace of one.</summary>
public sealed partial class NameTests
{
    private static readonly HashSet<string> Types =
    [
        .. new[] { Surface.Core, typeof(PartnershipJson).Assembly, typeof(ICalendarFile).Assembly, typeof(PlanReader).Assembly, typeof(LocalDate).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => $"{Name(type)}.{member.Name}").Append(Name(type)).Append(type.Namespace!)),
    ];

    public static TheoryData<string> Pages =>
    [
        "README.md", "docs/which-type.md", "docs/install.md", "docs/tutorial.md", "docs/troubleshooting.md", "docs/governance.md", "docs/counting-days.md", "docs/unknown-is-an-answer.md", "docs/limitations.md",
        "docs/how-to/find-a-date.md", "docs/how-to/ask-which-definition.md", "docs/how-to/check-a-board.md", "docs/how-to/when-a-holiday-is-added.md", "docs/how-to/put-dates-in-a-diary.md", "docs/how-to/add-a-council.md", "docs/how-to/information-officer.md", "docs/how-to/democratic-services.md", "docs/how-to/marac-and-orders.md", "docs/how-to/data-analyst.md", "docs/how-to/suppliers-developer.md", "docs/how-to/solicitor.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_type_and_member_that_a_page_names_is_public(string path)
    {
        var named = MarkdownPage.All.Single(page => page.Path == path).Quoted.Where(quoted => Pascal().IsMatch(quoted));

        named.Except(Types).Should().BeEmpty();
    }

    private static string Name(Type type) => type.Name.Split('`')[0];

    /// <summary>A type or Type.Member; a row of the law table such as R19 is neither.</summary>
    [GeneratedRegex(@"^[A-Z][A-Za-z]*[a-z][A-Za-z]*(\.[A-Z][A-Za-z]+)?$")]
    private static partial Regex Pascal();
}
