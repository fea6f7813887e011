using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents.Files.Office;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>The numbers Word counts by itself. They stand nowhere in the text, and a plan's codes may be nothing else.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, WordList> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingInstance> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly WordStyles styles;

    internal WordNumbering(Numbering? numbering, WordStyles styles)
    {
        this.styles = styles;
        var abstracts = numbering?.Elements<AbstractNum>().ToArray() ?? [];
        foreach (var list in abstracts)
        {
            lists[list.AbstractNumberId?.InnerText ?? string.Empty] = new WordList(Linked(list, abstracts));
        }

        foreach (var number in numbering?.Elements<NumberingInstance>() ?? [])
        {
            numbers[number.NumberID?.InnerText ?? string.Empty] = number;
        }
    }

    /// <summary>The number in front of a paragraph; empty for none and for a bullet.</summary>
    internal string LabelOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var given = own?.NumberingId is null ? styles.NumberingOf(WordStyles.Of(paragraph)) : null;
        var id = (own?.NumberingId ?? given?.Numbering.NumberingId)?.Val?.InnerText;
        if (id is null || !numbers.TryGetValue(id, out var number) || !lists.TryGetValue(number.AbstractNumId?.Val?.InnerText ?? string.Empty, out var list))
        {
            return string.Empty;
        }

        if (used.Add(id))
        {
            StartAnew(list, number);
        }

        var tied = given is { } style ? list.LevelOf(style.Style) : -1;
        return list.Next(own?.NumberingLevelReference?.Val.Number(0) ?? (tied >= 0 ? tied : given?.Numbering.NumberingLevelReference?.Val.Number(0) ?? 0));
    }

    /// <summary>A list may only name a style under which another list stands.</summary>
    private static AbstractNum Linked(AbstractNum list, AbstractNum[] all) =>
        list.NumberingStyleLink?.Val?.InnerText is { } link && Array.Find(all, one => one.StyleLink?.Val?.InnerText == link) is { } meant ? meant : list;

    /// <summary>A list used again may be told to start again.</summary>
    private static void StartAnew(WordList list, NumberingInstance number)
    {
        foreach (var level in number.Elements<LevelOverride>().Where(one => one.StartOverrideNumberingValue is not null))
        {
            list.StartAt(level.LevelIndex.Number(0), level.StartOverrideNumberingValue!.Val.Number(1));
        }
    }
}
