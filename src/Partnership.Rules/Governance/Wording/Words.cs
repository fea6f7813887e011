using System.Text;

namespace Partnership.Rules.Governance;

/// <summary>Takes a text apart into words, marks that stand alone, and names in single quotation marks.</summary>
internal static class Words
{
    private const char Quote = '\'';

    internal static IEnumerable<Word> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (word, next) = text[at] == Quote ? Quoted(text, at) : IsMark(text[at]) ? (new Word(text.Substring(at, 1), at, isQuoted: false), at + 1) : Plain(text, at);
            yield return word;
            at = next;
        }
    }

    /// <summary>The name as a word that reads back: as it stands when it is one plain word, and else in quotation marks.</summary>
    internal static string Name(string name) =>
        name.Length > 0 && In(name).Take(2).ToArray() is [{ IsQuoted: false } only] && only.Value == name && !IsMark(name[0]) && char.IsLetter(name[0]) && name.ToLowerInvariant() is not ("the" or "and" or "or") && Numbers.Find(name.ToLowerInvariant()) is null
            ? name
            : $"{Quote}{name.Replace("'", "''")}{Quote}";

    private static bool IsMark(char one) => one is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\u2019';

    private static (Word Word, int Next) Plain(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && (!IsMark(text[end]) || text[end] == '\u2019'))
        {
            end++;
        }

        var whole = text.Substring(at, end - at).Replace('\u2019', '\'');
        var word = end == text.Length || whole.Length > 1 ? whole.TrimEnd('.') : whole;
        return (new Word(word.Length == 0 ? whole : word, at, isQuoted: false), end);
    }

    private static (Word Word, int Next) Quoted(string text, int at)
    {
        var (name, end) = (new StringBuilder(), at + 1);
        for (; end < text.Length; end++)
        {
            if (text[end] != Quote)
            {
                name.Append(text[end]);
            }
            else if (end + 1 < text.Length && text[end + 1] == Quote)
            {
                name.Append(Quote);
                end++;
            }
            else
            {
                return (new Word(name.ToString(), at, isQuoted: true), end + 1);
            }
        }

        return Plain(text, at);
    }
}
