namespace Partnership.Rules.PublicDocumentation;

/// <summary>Writes a documentation file again without what is not public.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var assembly, var references, var documentation, var into])
        {
            Console.Error.WriteLine("usage: ASSEMBLY FILE_THAT_LISTS_ITS_REFERENCES DOCUMENTATION WHERE_TO_WRITE");
            return 2;
        }

        var all = DocumentationFile.Load(documentation);
        all.Keep(PublicMembers.Of(assembly, File.ReadAllLines(references)));
        all.Save(into);
        return 0;
    }
}
