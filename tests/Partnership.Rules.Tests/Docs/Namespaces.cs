using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.Documents;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Json;
using Partnership.Rules.Tests.House;

namespace Partnership.Rules.Tests.Docs;

/// <summary>Which using lines a block of code needs, of those that its file has.</summary>
internal static partial class Namespaces
{
    private static readonly ILookup<string, string> Names = new[] { Surface.Core, typeof(PartnershipJson).Assembly, typeof(ICalendarFile).Assembly, typeof(PlanReader).Assembly, typeof(Testing.FixedCalendar).Assembly, typeof(LocalDate).Assembly, typeof(System.Text.Json.JsonSerializer).Assembly, typeof(System.Security.Cryptography.RandomNumberGenerator).Assembly, typeof(System.Globalization.CultureInfo).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(call => call.IsDefined(typeof(ExtensionAttribute), false)).Select(call => call.Name).Append(type.Name.Split('`')[0]).Select(name => (type.Namespace, name)))
        .ToLookup(one => one.Namespace ?? string.Empty, one => one.name);

    /// <summary>The namespaces, as the file names them, of which the code names a type or an extension.</summary>
    internal static IEnumerable<string> UsedBy(string code, string file)
    {
        var words = Word().Matches(code).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        return Using().Matches(file).Select(line => line.Groups["name"].Value).Where(name => name is not ("System" or "System.Linq" or "System.IO" or "System.Collections.Generic") && Names[name].Any(words.Contains));
    }

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();
}
