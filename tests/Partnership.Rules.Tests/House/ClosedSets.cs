using System.Reflection;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Every closed set lists all its members, under codes that are unique and can be read back.</summary>
public sealed class ClosedSets
{
    public static TheoryData<Type> All => new(Surface.ClosedSets);

    [Fact]
    public void There_are_closed_sets_to_look_at() => Surface.ClosedSets.Should().HaveCountGreaterThan(7);

    [Theory]
    [MemberData(nameof(All))]
    public void All_holds_every_static_member_in_order(Type set)
    {
        var members = set.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == set)
            .Select(property => property.GetValue(null)!)
            .ToArray();

        Members(set).Should().BeEquivalentTo(members).And.OnlyHaveUniqueItems();
        Members(set).Select(member => Get<int>(member, "Order")).Should().Equal(Enumerable.Range(0, members.Length));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Codes_are_unique_and_in_kebab_case(Type set) =>
        Members(set).Select(member => Get<string>(member, "Code")).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(code => code.Split('-', StringSplitOptions.None).All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

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
