using Partnership.Rules.Definitions;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of facts for the definitions, by their groups. There is no place in it for a name, a date of birth, a sex or free text.</summary>
internal static class DefinitionFileShape
{
    internal static JsonShape<FactSheet> Shape { get; } = new SheetShape<FactSheet>(
        "definition-facts",
        "Facts for the definitions of domestic abuse. A is the one whose behaviour is in question; B is the one it is towards. No name, date of birth, sex or free text can be given.",
        Declare);

    private static Func<MemberValues, FactSheet> Declare(Declaration<FactSheet> declare)
    {
        declare.SchemaLink();
        var groups = FactGroup.All.Select(group => Declare(declare, group)).ToArray();
        return values => GroupFacts.Together(groups.Select(group => group(values)));
    }

    private static Func<MemberValues, GroupFacts> Declare(Declaration<FactSheet> declare, FactGroup group)
    {
        var shape = new GroupFactsShape(group);
        return declare.WithDefault(group.Code, shape.Description, shape, sheet => GroupFacts.In(Whole(sheet), AbuseFact.In(group)), GroupFacts.None);
    }

    /// <summary>A fact that no definition asks for has no place in the file, and would be lost.</summary>
    private static FactSheet Whole(FactSheet sheet)
    {
        var strange = sheet.Names.FirstOrDefault(name => !AbuseFact.WithKinship.Any(fact => fact.Code == name));
        return strange is null ? sheet : throw new ArgumentException($"No definition asks for the fact '{strange}'.", nameof(sheet));
    }
}
