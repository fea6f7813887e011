using Partnership.Rules.PublicDocumentation;

if (args is not [var assembly, var references, var documentation, var into])
{
    Console.Error.WriteLine("usage: ASSEMBLY FILE_THAT_LISTS_ITS_REFERENCES DOCUMENTATION WHERE_TO_WRITE");
    return 2;
}

var all = DocumentationFile.Load(documentation);
all.Keep(PublicMembers.Of(assembly, File.ReadAllLines(references)));
all.Save(into);
return 0;
