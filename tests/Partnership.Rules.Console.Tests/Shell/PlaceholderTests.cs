using System.CommandLine;
using FluentAssertions;
using Partnership.Rules.Console.Shell;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>The help of an option says what kind of value it takes, with one word for one kind, and the form of that value.</summary>
public sealed class PlaceholderTests
{
    private static readonly string[] Kinds =
    [
        "date", "date> <date", "id> <id", "date-or-time", "dates", "yyyy", "yyyy-yyyy", "n", "number", "number-or-share", "choice", "code", "id", "id-or-words", "key", "keys", "words", "text",
        "file", "folder", "name=value", "date=name", "member=date", "date=date",
    ];

    private static readonly (string Name, Option Option)[] WithValue = [.. OptionTests.Every().Where(one => one.Option.Arity.MaximumNumberOfValues > 0)];

    [Fact]
    public void There_are_options_to_look_at() => WithValue.Should().HaveCountGreaterThan(100);

    [Fact]
    public void Every_option_with_a_value_shows_a_kind_that_is_on_the_list() =>
        WithValue.Where(one => one.Option.HelpName is not { } kind || !Kinds.Contains(kind)).Select(one => $"{one.Name} <{one.Option.HelpName}>").Should().BeEmpty();

    [Fact]
    public void Every_kind_on_the_list_is_used() => Kinds.Except(WithValue.Select(one => one.Option.HelpName)).Should().BeEmpty();

    [Fact]
    public void The_same_form_of_value_has_the_same_word() =>
        WithValue.Select(one => one.Option).OfType<Setting>().GroupBy(one => one.Takes, StringComparer.Ordinal).Where(group => group.Select(one => one.HelpName).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(group => group.Key).Should().BeEmpty();

    /// <summary>What is entered is said after a colon, or with an example.</summary>
    [Fact]
    public void Every_help_of_an_option_with_a_value_says_the_form_of_the_value() =>
        WithValue.Where(one => one.Option.Description is not { } help || !help.Contains(": ", StringComparison.Ordinal) || help.EndsWith(": ", StringComparison.Ordinal)).Select(one => $"{one.Name}: {one.Option.Description}").Should().BeEmpty();
}
