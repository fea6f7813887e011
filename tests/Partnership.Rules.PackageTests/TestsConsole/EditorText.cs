using System.Reflection;
using System.Xml.Linq;

namespace PackageTests;

/// <summary>The documentation file that a package lays beside an assembly, which an editor shows.</summary>
internal static class EditorText
{
    /// <summary>The asset that this program is given. The other has fewer types, and its file may have fewer.</summary>
    private const string Loaded = "net8.0";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What is wrong with it. The folder is that of the restored packages.</summary>
    internal static IEnumerable<string> Faults(Assembly assembly, string packages)
    {
        var name = assembly.GetName().Name!;
        var files = Directory.GetFiles(Path.Combine(packages, name.ToLowerInvariant()), $"{name}.xml", SearchOption.AllDirectories)
            .Select(path => (IsLoaded: Path.GetFileName(Path.GetDirectoryName(path)) == Loaded, Members: XDocument.Load(path).Descendants("member").ToArray())).ToArray();
        var seen = assembly.GetExportedTypes().ToDictionary(type => type.FullName!.Replace('+', '.'));
        return files.SelectMany(file => Hidden(file.Members, seen).Concat(file.IsLoaded ? Missing(file.Members, seen) : []).Append(file.Members.Elements("example").Any() ? null : $"{name}: no example"))
            .Append(Array.Exists(files, file => file.IsLoaded) ? null : $"{name}: no file for {Loaded}").OfType<string>();
    }

    private static IEnumerable<string> Hidden(XElement[] file, Dictionary<string, Type> seen) =>
        file.Select(member => member.Attribute("name")!.Value).Where(id => !(id[0] == 'T' ? seen.ContainsKey(id[2..]) : IsSeen(id[2..].Split('(')[0], seen))).Select(id => $"not public: {id}");

    private static IEnumerable<string> Missing(XElement[] file, Dictionary<string, Type> seen) =>
        seen.Keys.Select(name => $"T:{name}").Except(file.Select(member => member.Attribute("name")!.Value)).Select(id => $"not in the file: {id}");

    private static bool IsSeen(string path, Dictionary<string, Type> seen)
    {
        var at = path.LastIndexOf('.');
        var name = path[(at + 1)..].Split("``")[0].Replace('#', '.');
        return seen.TryGetValue(path[..at], out var type) && type.GetMember(name, Declared).Any(IsOpen);
    }

    private static bool IsOpen(MemberInfo member) => member switch
    {
        MethodBase call => call.IsPublic || call.IsFamily || call.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsOpen),
        EventInfo happening => IsOpen(happening.AddMethod!),
        _ => false,
    };
}
