using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Diaries;

/// <summary>The options by which a command writes its deadlines for a diary: the file, and what its entries are kept under.</summary>
internal sealed class DiaryOptions
{
    private readonly OutputSetting ics = Options.Output("--ics", "the diary file to write (iCalendar)");
    private readonly Option<bool> toDos = Options.Flag("--to-dos", "with --ics: to-dos in place of all-day events");
    private readonly Setting<string>? whose;
    private readonly Setting<string>? matter;

    /// <param name="command">The command.</param>
    /// <param name="whose">What <c>--for</c> is for; null when the command knows whose its deadlines are.</param>
    /// <param name="matter">What <c>--matter</c> is for; null when the day of the trigger tells one from another.</param>
    internal DiaryOptions(Command command, string? whose = null, string? matter = null)
    {
        this.whose = whose is null ? null : Key("--for", whose);
        this.matter = matter is null ? null : Key("--matter", matter);
        foreach (var option in new Option?[] { ics, toDos, this.whose, this.matter }.OfType<Option>())
        {
            command.Add(option);
        }
    }

    /// <summary>The first of them that is given; null when none is.</summary>
    internal string? AnyGiven(ParseResult parsed) => new Option?[] { ics, toDos, whose, matter }.FirstOrDefault(one => one is not null && parsed.GetResult(one) is { Implicit: false })?.Name;

    /// <summary>True when a file is wanted. The other options go with it alone.</summary>
    internal bool IsGiven(ParseResult parsed)
    {
        var without = ics.IsGiven(parsed) ? null : AnyGiven(parsed);
        return without is null ? ics.IsGiven(parsed) : throw ics.NeededBy(without);
    }

    /// <summary>Whose the deadlines are: a group that ships, by its name, or whatever the caller keeps under the key.</summary>
    internal Party Whose(ParseResult parsed)
    {
        var key = whose!.Needed(parsed);
        return GroupId.TryParse(key, out var id) && Catalogue.TryFindGroup(id, out var group) ? new Party(group.Id.Value, group.Name) : new Party(key, key);
    }

    /// <summary>The option that says whose they are, where it is given.</summary>
    internal string? WhoseGiven(ParseResult parsed) => whose!.IsGiven(parsed) ? whose.Name : null;

    /// <summary>The duty under the caller's key of the matter; as it is when none is given.</summary>
    internal ICalendarTask Keyed(ParseResult parsed, ICalendarTask duty) => matter!.IsGiven(parsed) ? duty.About(matter.Needed(parsed)) : duty;

    /// <summary>The key, where duties could not be told apart without it.</summary>
    internal string MatterNeeded(ParseResult parsed) => matter!.Needed(parsed);

    internal void Write(ParseResult parsed, Func<IReadOnlyList<ICalendarTask>> duties, Output output)
    {
        try
        {
            IcsFile.Write(duties(), ics, Form(output.Terminal, parsed.GetValue(toDos)), parsed, output);
        }
        catch (ArgumentException wrong)
        {
            throw new BadUsageException($"{ics.Name}: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    internal static ICalendarOptions Form(Terminal terminal, bool withToDos) =>
        withToDos ? ICalendarOptions.CreatedAt(terminal.Now()).WithToDos() : ICalendarOptions.CreatedAt(terminal.Now());

    internal static Setting<string> Key(string name, string description) =>
        new(name, "a key of letters, digits, hyphens and slashes, such as southampton/board; never a person's name", Read, description);

    private static string Read(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/') ? text : throw new FormatException(text);
}
