using System.Reflection;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Every closed set lists all its members, under codes that are unique and can be read back.</summary>
public sealed class ClosedSets
{
    private static readonly Dictionary<string, string> OtherCodes = new(StringComparer.Ordinal)
    {
        ["notMet"] = "an outcome as findings write it",
        ["notDefined"] = "an outcome, written as findings are",
        ["chair+vice-chair"] = "two subjects at once",
    };

    public static TheoryData<Type> All => new(Surface.ClosedSets);

    [Fact]
    public void There_are_closed_sets_to_look_at() => Surface.ClosedSets.Should().HaveCountGreaterThan(7);

    [Theory]
    [MemberData(nameof(All))]
    public void All_holds_every_static_member_and_numbers_its_members_apart(Type set)
    {
        var members = set.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == set)
            .Select(property => property.GetValue(null)!)
            .ToArray();

        members.Should().BeSubsetOf(Members(set));
        Members(set).Should().OnlyHaveUniqueItems();
        Members(set).Select(member => Get<int>(member, "Order")).Should().OnlyHaveUniqueItems().And.Contain(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Codes_are_unique_and_in_kebab_case(Type set) =>
        Members(set).Select(member => Get<string>(member, "Code")).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(code => OtherCodes.ContainsKey(code) || code.Split('-', StringSplitOptions.None).All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_is_read_back_as_its_member_and_another_is_refused_with_those_there_are(Type set)
    {
        if (set.GetMethod("Parse") is not { } parse)
        {
            return;
        }

        foreach (var member in Members(set))
        {
            parse.Invoke(null, [$" {member.ToString()!.ToUpperInvariant()} "]).Should().BeSameAs(member);
        }

        var refused = () => parse.Invoke(null, ["no such member"]);
        refused.Should().Throw<TargetInvocationException>().WithInnerException<FormatException>()
            .WithMessage($"'no such member' is not *{string.Join(", ", Members(set))}*");
    }

    private static object[] Members(Type set) =>
        ((IEnumerable<object>)set.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).ToArray();

    private static T Get<T>(object member, string name) => (T)member.GetType().GetProperty(name)!.GetValue(member)!;
}
