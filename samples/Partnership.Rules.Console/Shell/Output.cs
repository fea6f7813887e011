using System.Text;
using System.Text.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Partnership.Rules.Console.Shell;

/// <summary>Where answers go: JSON or tables on standard output, messages on standard error.</summary>
internal sealed class Output(Terminal terminal) : IDisposable
{
    /// <summary>How much further in what is wrapped begins.</summary>
    private const string Hang = "  ";

    /// <summary>How many problems are said one by one. A last line counts the rest.</summary>
    private const int MostProblems = 1_000;

    private int problems;

    internal Terminal Terminal { get; } = terminal;

    internal StreamWriter Text { get; } = new(terminal.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>True when something of the input could not be used.</summary>
    internal bool IsPart { get; private set; }

    /// <summary>True when the schema of an answer is wanted in place of the answer.</summary>
    internal bool Describes { get; set; }

    /// <summary>How the citations of an answer are wanted in its place; none when the answer itself is wanted.</summary>
    internal CiteForm Cites { get; set; }

    /// <summary>One JSON document, and nothing else.</summary>
    internal void Json<T>(T document)
    {
        if (Cites == CiteForm.None)
        {
            Write(document);
        }
        else
        {
            Cite(CiteDocument.Of(document));
        }
    }

    private void Cite(CiteDocument cited)
    {
        if (Cites == CiteForm.Json)
        {
            Write(cited);
        }
        else if (!cited.Cite.Any())
        {
            Say("This answer cites no text.");
        }
        else
        {
            Text.WriteLine(string.Join("\n\n", cited.Cite.Select(Lines)));
        }
    }

    /// <summary>The forms of a citation; a source that is published nowhere has no link, and says so.</summary>
    private static string Lines(CitedPlace place) =>
        $"For minutes:  {place.Minutes}\nFor a letter: {place.Letter}\nWith link:    {(place.Link is null ? "we know of no published copy; quote the citation for minutes" : place.WithLink)}";

    private void Write<T>(T document) =>
        Text.WriteLine(Describes ? OutputSchema.Of(typeof(T) == typeof(object) ? document!.GetType() : typeof(T)) : JsonSerializer.Serialize(document, JsonForm.Options));

    /// <summary>A table, or anything else that is laid out for people.</summary>
    internal void Show(IRenderable picture) => Write(Drawn(picture, Terminal.Width));

    /// <summary>A line of markup, wrapped at the width. What is wrapped stands further in than where the line begins.</summary>
    internal void Line(string markup = "")
    {
        var indent = new string(' ', markup.Length - markup.TrimStart(' ').Length);
        var lines = Drawn(new Markup(markup), Terminal.Width);
        Write(lines.Length == 1 ? lines : [.. Drawn(new Markup(markup.TrimStart(' ')), Terminal.Width - indent.Length - Hang.Length).Select((line, at) => $"{indent}{(at == 0 ? string.Empty : Hang)}{line}")]);
    }

    private string[] Drawn(IRenderable picture, int width)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        Canvas(drawn, width).Write(picture);
        return drawn.ToString().TrimEnd('\n').Split('\n');
    }

    private void Write(string[] lines)
    {
        foreach (var line in lines)
        {
            Text.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A message, on one line.</summary>
    internal void Say(string message) => Unheard(() => Terminal.Error.WriteLine(message.ReplaceLineEndings(" ")));

    /// <summary>Something of the input that could not be used. The rest is answered, as a part.</summary>
    internal void Unusable(string message)
    {
        IsPart = true;
        problems++;
        if (problems <= MostProblems)
        {
            Say(message);
        }
    }

    /// <summary>The last line of problems, where there are too many to say one by one.</summary>
    internal void CountOtherProblems()
    {
        if (problems > MostProblems)
        {
            Say($"There are {Options.Digits(problems - MostProblems)} more problems. Correct those above, then run the command again.");
        }
    }

    /// <summary>How far the work is, over what stood in the line before.</summary>
    internal void Progress(string counted) => Unheard(() => Terminal.Error.Write($"\r{counted}"));

    internal void Flush() => Text.Flush();

    public void Dispose() => Unheard(Text.Dispose);

    private static void Unheard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // The reader has gone, so there is no one to inform.
        }
    }

    private IAnsiConsole Canvas(StringWriter drawn, int width)
    {
        var canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Terminal.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(drawn),
        });
        canvas.Profile.Width = width;
        canvas.Profile.Capabilities.Unicode = true;
        return canvas;
    }
}
