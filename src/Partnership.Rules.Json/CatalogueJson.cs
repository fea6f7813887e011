using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Json;

/// <summary>What the catalogue says of itself, as JSON: its rules by the law table, its duties to have a board, and where the library stands on each entry.</summary>
public static class CatalogueJson
{
    /// <summary>A rule that ships: <c>rule</c>, <c>row</c>, <c>notes</c>.</summary>
    public static JsonShape<ShippedRule> Rule { get; } = new ObjectShape<ShippedRule>("shipped-rule", "A rule that ships, with its row of the law table.", declare =>
    {
        var rule = declare.Needs("rule", "The rule.", ReasonsJson.Rule, one => one.Rule);
        var row = declare.May("row", "The row, such as R19; left out when it has none.", Plain.Text, one => one.Row);
        var notes = declare.List("notes", "Doubts that go with every answer by it.", ReasonsJson.Flag, one => one.Notes);
        return taken => new ShippedRule(rule(taken), row(taken)) { Notes = notes(taken) };
    });

    /// <summary>An entry of the catalogue: <c>id</c>, <c>status</c>, <c>where</c>, <c>reason</c>.</summary>
    public static JsonShape<CoverageEntry> Coverage { get; } = new ObjectShape<CoverageEntry>("coverage-entry", "One entry of the catalogue of source documents, and what the library does with it.", declare =>
    {
        var id = declare.Needs("id", "The catalogue id.", Plain.Words, one => one.Id);
        var status = declare.Needs("status", "What the library does with it.", Plain.Code(CoverageStatus.All), one => one.Status);
        var where = declare.Needs("where", "The type or member that holds or answers it; the document for an entry that is left out.", Plain.Words, one => one.Where);
        var reason = declare.May("reason", "Why it is left out or only recorded.", Plain.Text, one => one.Reason);
        return taken => new CoverageEntry(id(taken), status(taken), where(taken), reason(taken));
    });

    /// <summary>A duty to have a board: <c>rule</c>, <c>categories</c>, <c>fallsOn</c>, <c>mayBeEmpty</c>, <c>emptyFor</c>.</summary>
    public static JsonShape<BoardDuty> BoardDuty { get; } = new ObjectShape<BoardDuty>("board-duty", "A duty to have a board: on which authorities it falls, and whom the board must include.", declare =>
    {
        var rule = declare.Needs("rule", "The rule, with its range in force.", ReasonsJson.Rule, one => one.Rule);
        var categories = declare.Needs("categories", "Whom the board must include. One person may stand for several.", new ListShape<MemberCategory>(MembershipJson.MemberCategory), one => one.Categories);
        var fallsOn = declare.Needs("fallsOn", "The sorts of authority that owe it.", new ListShape<LocalAuthorityKind>(Plain.Code(LocalAuthorityKind.All)), one => one.FallsOn);
        var empty = declare.List("mayBeEmpty", "The categories that may have nobody to stand for, by code.", Plain.Words, one => one.MayBeEmpty);
        var emptyFor = declare.List("emptyFor", "The sorts of authority for which that is so.", Plain.Code(LocalAuthorityKind.All), one => one.EmptyFor);
        return taken => new BoardDuty(rule(taken), categories(taken), fallsOn(taken)) { MayBeEmpty = empty(taken), EmptyFor = emptyFor(taken) };
    });
}
