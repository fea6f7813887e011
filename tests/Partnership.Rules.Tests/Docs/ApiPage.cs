using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Partnership.Rules.Tests.House;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The page of public types: each with its summary, by package and namespace.</summary>
internal static partial class ApiPage
{
    internal static void Append(StringBuilder page)
    {
        foreach (var package in Surface.Packages)
        {
            var summaries = Summaries(package);
            page.Append($"\n## {package.GetName().Name}\n");
            foreach (var space in package.GetExportedTypes().Where(type => !type.IsNested).GroupBy(type => type.Namespace!).OrderBy(same => same.Key, StringComparer.Ordinal))
            {
                page.Append($"\n### {space.Key}\n\n| type | what it is |\n|---|---|\n");
                foreach (var type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
                {
                    page.Append($"| `{Name(type)}` | {summaries[$"T:{type.FullName}"]} |\n");
                }
            }
        }
    }

    internal static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(one => one.Name))}>"
        : type.Name;

    internal static Dictionary<string, string> Summaries(Assembly package) =>
        XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Words(member.Element("summary")!));

    private static string Words(XElement summary)
    {
        foreach (var reference in summary.Descendants().Where(one => one.Attribute("cref") is not null).ToArray())
        {
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1]);
        }

        return Space().Replace(summary.Value, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
