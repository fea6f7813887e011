using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Documents;

namespace Partnership.Rules.Console.Plans;

/// <summary>The options by which the page of a plan says whose it is.</summary>
internal sealed class PageOptions
{
    private readonly Setting<string> publisher = new("--publisher", "a name, such as a council's", text => text, "with --html: who publishes the page");
    private readonly Setting<string> contact = new("--contact", "a team, a shared mailbox or a number; never a person", text => text, "with --html: whom to ask about the plan, or for another format");
    private readonly InputSetting logo = Options.File("--logo", "with --html: a logo in PNG or JPEG");
    private readonly Setting<string> colour = new("--colour", "# and six hexadecimal digits, dark enough for white text, such as #1d2f4f", Coloured, "with --html: the colour behind the title");

    internal IEnumerable<Option> All => [publisher, contact, logo, colour];

    internal PlanPageOptions Read(ParseResult parsed, PlanAnswer answer, Terminal terminal) => new()
    {
        Publisher = publisher.IsGiven(parsed) ? publisher.Needed(parsed) : null,
        Contact = contact.IsGiven(parsed) ? contact.Needed(parsed) : null,
        Logo = logo.IsGiven(parsed) ? Logo(parsed) : null,
        Colour = colour.Or(parsed, PlanPageOptions.Default.Colour),
        CreatedOn = terminal.Today,
        Horizon = answer.Horizon,
        Changes = answer.Changes,
    };

    /// <summary>One of them that is given without a page to stand on; null when none is.</summary>
    internal string? AnyGiven(ParseResult parsed) => All.FirstOrDefault(one => parsed.GetResult(one) is { Implicit: false })?.Name;

    private PageLogo Logo(ParseResult parsed)
    {
        try
        {
            return PageLogo.Of(Files.ReadBytes(logo.Needed(parsed), logo.Name), publisher.IsGiven(parsed) ? publisher.Needed(parsed) : "Logo of the publisher");
        }
        catch (ArgumentException wrong)
        {
            throw new BadUsageException($"{logo.Name}: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static string Coloured(string text)
    {
        try
        {
            return (PlanPageOptions.Default with { Colour = text.Trim() }).Colour;
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }
}
