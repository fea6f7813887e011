using System.CommandLine;
using System.CommandLine.Completions;

namespace Partnership.Rules.Console.Shell;

/// <summary>An option that can say what it takes, to finish the sentence "Enter ...".</summary>
internal abstract class Setting : Option<string>
{
    private const string OneOf = "one of ";
    private const string Choice = "choice";

    protected Setting(string name, string takes)
        : base(name)
    {
        Takes = takes;
        HelpName = Kind(takes);
        CompletionSources.Add(_ => Choices.Select(choice => new CompletionItem(choice)));
    }

    internal string Takes { get; }

    /// <summary>What a shell may complete the value with: the values of a list, and nothing where any text is valid.</summary>
    internal virtual IEnumerable<string> Choices =>
        Takes.IndexOf(OneOf, StringComparison.Ordinal) is >= 0 and var at ? Takes[(at + OneOf.Length)..].Split(", ")
        : HelpName == Choice ? Takes.Split(" or ").Where(one => !one.Contains(' ', StringComparison.Ordinal))
        : [];

    /// <summary>What was probably meant, where the value is one of a list.</summary>
    protected string Meant(string text) => Takes.Contains(OneOf, StringComparison.Ordinal) ? Closest.Ask(text, Choices) : string.Empty;

    /// <summary>The beginnings of what an option takes, each with the word for that kind of value in the help: one word for one kind.</summary>
    private static readonly (string Takes, string Kind)[] Kinds =
    [
        ("a whole number", "n"), ("a number of members", "number-or-share"), ("a number", "number"),
        ("a date and a name", "date=name"), ("members with their last days", "member=date"), ("meetings with their new days", "date=date"),
        ("a date such as 2026-04-02, or 2026-04-02T14:00", "date-or-time"), ("a day", "date"), ("a date", "date"), ("days", "dates"),
        ("a year", "yyyy"), ("first and last year", "yyyy-yyyy"),
        ("a rule id", "id-or-words"), ("a group", "id"), ("the code", "code"), ("# and six", "code"),
        ("words", "words"), ("keys of members", "keys"), ("a key", "key"), ("lower case letters", "key"),
        ("a team", "text"), ("a folder", "folder"), ("a file", "file"),
    ];

    /// <summary>The kind of the value, for the help: a date, a number, a file.</summary>
    private static string Kind(string takes) =>
        Kinds.FirstOrDefault(one => takes.StartsWith(one.Takes, StringComparison.Ordinal)).Kind
        ?? (takes.Contains(OneOf, StringComparison.Ordinal) || IsChoice(takes) ? Choice : "text");

    private static bool IsChoice(string takes) => takes.Contains(" or ", StringComparison.Ordinal) && !takes.Contains("such as", StringComparison.Ordinal);

    /// <summary>What is wrong where another option is given and this one, which it needs, is not.</summary>
    internal BadUsageException NeededBy(string given) => new($"{given} goes with {Name}. Enter {Name} with {Takes}.");
}

/// <summary>An option with a value, read by us so that a wrong value is one clear line.</summary>
internal class Setting<T> : Setting
{
    private readonly Func<string, T> read;
    private readonly string about;

    /// <param name="name">The option, as in <c>--from</c>.</param>
    /// <param name="takes">What it takes, to finish the sentence "Enter ...".</param>
    /// <param name="read">Reads the text, or throws FormatException.</param>
    /// <param name="description">What it is for.</param>
    internal Setting(string name, string takes, Func<string, T> read, string description)
        : base(name, takes)
    {
        this.read = read;
        about = description;
        Description = $"{description}: {takes}";
    }

    internal bool IsGiven(ParseResult parsed) => parsed.GetResult(this) is not null;

    /// <summary>The value given, or the fallback when none is.</summary>
    internal T Or(ParseResult parsed, T fallback)
    {
        if (parsed.GetValue(this) is not { } text)
        {
            return fallback;
        }

        try
        {
            return read(text);
        }
        catch (FormatException)
        {
            throw new BadUsageException($"{Name}: '{text}' is not valid. Enter {Takes}.{Dates.Meant(text)}{Meant(text)}");
        }
    }

    /// <summary>The value given; bad usage when none is.</summary>
    internal T Needed(ParseResult parsed) =>
        IsGiven(parsed) ? Or(parsed, default!) : throw new BadUsageException($"{Name} is needed. Enter {Takes}{(Takes == "a file" ? $": {about}" : string.Empty)}.");
}
