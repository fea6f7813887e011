using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The scale of one plan: its legend, its key of numbers, letters or colours wherever it stands, and how words, letters and colours are matched to it.</summary>
internal sealed class Scales
{
    private static readonly Regex LegendLine = Patterns.Of(@"^\s*([\p{L}+ /-]{1,16}?|\d{1,2})\s*[\u2013\u2014=:-]\s*(\S.{0,120})$", RegexOptions.CultureInvariant);
    private static readonly Regex WordPiece = Patterns.Of(@"^(?:[\p{L} ]{1,30}:\s*)?(?<left>\p{L}[\p{L} ']{2,30}?)\s*=\s*(?<right>\p{L}[\p{L} ]{2,30})\.?$", RegexOptions.CultureInvariant);
    private static readonly Regex KeyPiece = Patterns.Of(@"^\W*(?:[\p{L}]{3,12}:?\s+)?(?<left>\d{1,2}|\p{L})\W*\s*(?:[\u2013\u2014=:.)-]|\bis\b|\bmeans\b|\s)\s*(?<right>\p{L}.{1,40}?)\W*$", RegexOptions.CultureInvariant);
    private static readonly Regex LetterPiece = Patterns.Of(@"^\W*(?:[\p{L}]{3,12}:\s+)?(?<left>\p{Lu})\s*[\u2013\u2014=:-]\s*(?<right>\p{L}[\p{L} ]{2,30}?)\W*$", RegexOptions.CultureInvariant);
    private static readonly Regex NextPiece = Patterns.Of(@"\s*(?:[;|\n]|,(?=\s*\w{1,2}\b)|\s{2,}|\s(?=\d{1,2}\s*[=\u2013:-]))\s*", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Rating> key = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Rating> swatches = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Rating?> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> keyLines = new(StringComparer.Ordinal);
    private readonly RatingScale[] known;
    private readonly bool isGiven;

    internal Scales(RatingScale? given, IEnumerable<string> lines, IEnumerable<(string Fill, string Meaning)>? colours = null)
    {
        isGiven = given is not null;
        var legend = new List<LegendEntry>();
        var usual = given is null ? [RatingScale.FiveColours, RatingScale.HalfSteps, RatingScale.Urgency] : new[] { given };
        known = usual;
        Scale = usual[0];
        var all = lines.Where(line => line.Length < 400).ToArray();
        foreach (var match in all.SelectMany(Parts).Select(line => LegendLine.Match(line)).Where(match => match.Success))
        {
            Take(match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim(), usual, legend);
        }

        Scale = given ?? (legend.Count > 1 ? new RatingScale("legend of the plan", [.. legend]) : RatingScale.FiveColours);
        known = [Scale, .. usual];
        LeadLetters = LettersOf(all);
        exact.Clear();
        Keys(all);
        Words(all);
        foreach (var (fill, meaning) in colours ?? [])
        {
            if (Exact(meaning) is { } rating)
            {
                swatches[fill] = rating;
            }
        }

        exact.Clear();
    }

    internal RatingScale Scale { get; }

    /// <summary>The letters that the plan's own key gives to those who lead, as in "L = leads, S = supports"; empty where it has no such key.</summary>
    internal IReadOnlyCollection<string> LeadLetters { get; }

    private static string[] LettersOf(string[] lines)
    {
        var pieces = lines.SelectMany(line => line.Split([',', ';', '\n', '|'])).Select(piece => LetterPiece.Match(piece)).Where(match => match.Success).ToArray();
        return pieces.Length < 2 ? [] : [.. pieces.Where(match => Headings.RoleOf(match.Groups["right"].Value, ColumnMap.Empty) == ColumnRole.Lead).Select(match => match.Groups["left"].Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True for a line of a legend or key.</summary>
    internal bool IsLegend(string line) =>
        line.Length < 400 && (keyLines.Contains(line.Trim())
            || Parts(line).All(part => part.Length < 160 && LegendLine.Match(part) is { Success: true } match && (Exact(match.Groups[1].Value.Trim()) is not null || Exact(match.Groups[2].Value.Trim()) is not null)));

    /// <summary>True for a text that is on the scale, alone or with a note after it.</summary>
    internal bool Names(string text) => text.Length <= 200 && (Exact(text) is not null || RatingText.Leading(text, this) is not null || RatingText.IsDated(text, this));

    /// <summary>The rating a whole text names; null when it names none.</summary>
    internal Rating? Exact(string text)
    {
        var trimmed = text.Trim().TrimEnd('.', ',', ';', '*');
        if (trimmed.Length is 0 or > 60)
        {
            return null;
        }

        if (!exact.TryGetValue(trimmed, out var rating))
        {
            exact[trimmed] = rating = Find(trimmed) ?? (Bare(trimmed) is { Length: > 0 } bare && bare.Length < trimmed.Length && (bare.Length > 1 || char.IsUpper(bare[0])) ? Find(bare) : null);
        }

        return rating;
    }

    /// <summary>A text without the marks round it: arrows, brackets, stars. What is nothing but marks stays.</summary>
    private static string Bare(string text)
    {
        var (from, to) = (0, text.Length);
        while (from < to && IsMark(text[from]))
        {
            from++;
        }

        while (to > from && IsMark(text[to - 1]))
        {
            to--;
        }

        return text.Substring(from, to - from);
    }

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c is not ('+' or '%' or '\uFE0F');

    /// <summary>The rating of a colour of the plan's scale; null when the scale has no such colour.</summary>
    internal Rating? Coloured(string code) => Scale.Legend.FirstOrDefault(one => one.Rating.Code == code)?.Rating;

    /// <summary>The rating a cell's own colour tells; null for none and for a colour the scale does not have.</summary>
    internal Rating? OfFill(string? fill) => fill is null ? null : swatches.TryGetValue(fill, out var learned) ? learned : Hues.Name(fill) is { } name ? Coloured(name) : null;

    /// <summary>The same for a column of ratings, where a pale colour counts too.</summary>
    internal Rating? OfPaleFill(string? fill) => OfFill(fill) ?? (Hues.PaleName(fill) is { } name ? Coloured(name) : null);

    private static IEnumerable<string> Parts(string line) => line.IndexOf(';') > 0 ? line.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0) : [line];

    /// <summary>Keys of numbers or letters, as "1 Complete" on lines of their own or "1 not started, 2 at risk" in one; at least two of them.</summary>
    private void Keys(string[] lines)
    {
        var found = new List<(string Left, Rating Rating, string Line)>();
        foreach (var line in lines.Where(line => line.Length > 3))
        {
            var pieces = NextPiece.Split(line).Select(piece => KeyPiece.Match(piece)).Where(match => match.Success && Exact(match.Groups["right"].Value) is not null).ToArray();
            found.AddRange(pieces.Select(match => (match.Groups["left"].Value, Exact(match.Groups["right"].Value)!, line.Trim())));
        }

        var numbers = found.Where(one => char.IsDigit(one.Left[0])).ToArray();
        foreach (var (left, rating, line) in numbers.Select(one => one.Left).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 ? numbers : [])
        {
            key[left] = key.TryGetValue(left, out var first) ? first : rating;
            keyLines.Add(line);
        }

        var letters = found.Where(one => char.IsLetter(one.Left[0]) && Scale.TryFind(one.Left, out _) == false).ToArray();
        foreach (var (left, rating, line) in letters.Select(one => one.Left).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 ? letters : [])
        {
            key[left] = rating;
            keyLines.Add(line);
        }
    }

    /// <summary>A key of words of the plan's own in one line, as "Sorted = Blue; Stuck = Red". A word that is known keeps what it means.</summary>
    private void Words(string[] lines)
    {
        foreach (var line in lines.Where(line => line.IndexOf('=') > 0))
        {
            var pieces = Parts(line).Select(part => WordPiece.Match(part)).ToArray();
            if (pieces.Length < 2 || !Array.TrueForAll(pieces, piece => piece.Success && Exact(piece.Groups["right"].Value) is not null))
            {
                continue;
            }

            keyLines.Add(line.Trim());
            foreach (var piece in pieces.Where(piece => Exact(piece.Groups["left"].Value) is null))
            {
                key[piece.Groups["left"].Value] = Exact(piece.Groups["right"].Value)!;
                exact.Clear();
            }
        }
    }

    private void Take(string left, string right, RatingScale[] usual, List<LegendEntry> legend)
    {
        if (Find(left, usual) is { } named && (left.Length > 2 || !char.IsDigit(left[0])))
        {
            if (legend.TrueForAll(one => one.Rating.Code != named.Code))
            {
                legend.Add(new LegendEntry(named, right));
            }
        }
        else if (Find(right, usual) is { } keyed && left.Length <= 3)
        {
            key[left] = keyed;
        }
    }

    private Rating? Find(string text) =>
        key.TryGetValue(text, out var keyed) ? keyed
        : known.Select(scale => scale.TryFind(text, out var rating) ? rating : null).FirstOrDefault(one => one is not null)
            ?? HalfStep(text) ?? InTwoLanguages(text)
            ?? (StatusWords.Colour(text) is { } code ? Coloured(code) ?? (isGiven ? null : RatingScale.FiveColours.Legend.First(one => one.Rating.Code == code).Rating) : null);

    /// <summary>"Gwyrdd / Green": of two words with a stroke between, the one that is known.</summary>
    private Rating? InTwoLanguages(string text)
    {
        var parts = text.Length > 40 ? [] : text.Split([" / ", " | "], StringSplitOptions.None);
        return parts.Length == 2 && Array.TrueForAll(parts, part => part.Trim().Length > 2) && parts.Select(part => Find(part.Trim())).OfType<Rating>().ToArray() is { Length: 1 } one ? one[0] : null;
    }

    /// <summary>"Red/Amber" and "Amber-Green" are the steps between.</summary>
    private Rating? HalfStep(string text)
    {
        var parts = text.Length > 24 || text.Contains('>') ? [] : text.Split(['/', '-', '\u2013', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length != 2 ? null
            : known.SelectMany(scale => new[] { $"{parts[0]}{parts[1]}", $"{parts[1]}{parts[0]}" }.Select(name => parts[0].Trim().Length > 1 && scale.TryFind(name, out var rating) ? rating : null)).FirstOrDefault(one => one is not null);
    }

    private static Rating? Find(string text, RatingScale[] scales) =>
        scales.Select(scale => scale.TryFind(text, out var rating) ? rating : null).FirstOrDefault(one => one is not null)
        ?? (StatusWords.Colour(text) is { } code ? scales[0].Legend.FirstOrDefault(one => one.Rating.Code == code)?.Rating : null);
}
