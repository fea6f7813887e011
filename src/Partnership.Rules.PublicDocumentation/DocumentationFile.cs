using System.Xml.Linq;

namespace Partnership.Rules.PublicDocumentation;

/// <summary>The documentation file of an assembly, as the compiler writes it.</summary>
internal sealed class DocumentationFile
{
    private readonly XDocument document;

    private DocumentationFile(XDocument document) => this.document = document;

    internal static DocumentationFile Load(string path) => new(XDocument.Load(path, LoadOptions.PreserveWhitespace));

    /// <summary>Takes out every member that is not among the names, and the blank text before it.</summary>
    internal void Keep(HashSet<string> names)
    {
        foreach (var member in document.Descendants("member").Where(one => !names.Contains((string)one.Attribute("name")!)).ToArray())
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }
    }

    internal void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        document.Save(path, SaveOptions.DisableFormatting);
    }
}
