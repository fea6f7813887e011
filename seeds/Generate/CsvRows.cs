using System.Text;

namespace Partnership.Rules.Seeds;

/// <summary>The rows of a seed file by column name (RFC 4180), and text as C# writes it.</summary>
internal static class CsvRows
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file) => Parse(File.ReadAllText(file));

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        var rows = Split(text);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    internal static string Literal(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static List<List<string>> Split(string text)
    {
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    End();
                    break;
                case '\n' when !quoted:
                    End();
                    rows.Add(row);
                    row = [];
                    break;
                case var other:
                    field.Append(other);
                    break;
            }
        }

        return rows;

        void End()
        {
            row.Add(field.ToString());
            field.Clear();
        }
    }
}
