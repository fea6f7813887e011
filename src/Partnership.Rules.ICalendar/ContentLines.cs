using System.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Gathers content lines: escapes what is text, folds what is long, ends each with CRLF.</summary>
internal sealed class ContentLines
{
    private readonly StringBuilder text = new();

    /// <summary>A line as it stands. The value must hold nothing that needs escaping.</summary>
    internal ContentLines Add(string name, string value)
    {
        Folding.Append(text, $"{name}:{value}");
        text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is text.</summary>
    internal ContentLines AddText(string name, string value) => Add(name, Escaping.Of(value));

    internal ContentLines Begin(string component) => Add("BEGIN", component);

    internal ContentLines End(string component) => Add("END", component);

    public override string ToString() => text.ToString();
}
