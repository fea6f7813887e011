using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Decision receipts as JSON. There is no value in them, only names and fingerprints.</summary>
public static class ReceiptJson
{
    internal static JsonShape<Fingerprint> Print { get; } = new TextShape<Fingerprint>("a fingerprint", Fingerprint.Parse, print => print.Value) { Pattern = "^[0-9a-f]{64}$" };

    internal static JsonShape<ReceiptRule> Rule { get; } = new ObjectShape<ReceiptRule>("receipt-rule", "A rule that was used.", declare =>
    {
        var id = declare.Needs("id", "Its id.", ReasonsJson.RuleIdText, one => one.Id);
        var text = declare.Needs("text", "The fingerprint of its text.", Print, one => one.Text);
        var source = declare.Needs("source", "Where it is written.", Plain.Words, one => one.Source);
        return taken => new ReceiptRule(id(taken), text(taken), source(taken));
    });

    internal static JsonShape<ReceiptInput> Input { get; } = new ObjectShape<ReceiptInput>("receipt-input", "An input.", declare =>
    {
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var value = declare.Needs("value", "The fingerprint of its value.", Print, one => one.Value);
        return taken => new ReceiptInput(name(taken), value(taken));
    });

    /// <summary>A receipt: <c>on</c>, <c>packageVersion</c>, <c>answer</c>, <c>saltMark</c>, <c>rules</c>, <c>inputs</c>; and <c>nonce</c>, <c>previous</c>, <c>seal</c>. One of the first form has none of these three, and is read.</summary>
    public static JsonShape<DecisionReceipt> Receipt { get; } = new ObjectShape<DecisionReceipt>("decision-receipt", "What an answer was made of, as fingerprints: no value is in it.", declare =>
    {
        var on = declare.Needs("on", "The date asked about.", Plain.Day, one => one.On);
        var version = declare.Needs("packageVersion", "The version of the package that answered.", Plain.Words, one => one.PackageVersion);
        var answer = declare.Needs("answer", "The answer's fingerprint.", Print, one => one.Answer);
        var mark = declare.Needs("saltMark", "The mark of the salt it was made with.", Print, one => one.SaltMark);
        var rules = declare.Needs("rules", "The rules used.", new ListShape<ReceiptRule>(Rule), one => one.Rules);
        var inputs = declare.Needs("inputs", "The inputs, by name.", new ListShape<ReceiptInput>(Input), one => one.Inputs);
        var nonce = declare.May("nonce", "What sets the fingerprints of this receipt apart; left out on one of the first form, which proves less.", Print, one => one.Nonce);
        var previous = declare.May("previous", "The seal of the receipt before this one.", Print, one => one.Previous);
        var seal = declare.May("seal", "The keyed fingerprint over everything else; left out on one of the first form.", Print, one => one.Seal);
        return taken => new DecisionReceipt(on(taken), version(taken), answer(taken), mark(taken))
        {
            Rules = rules(taken),
            Inputs = inputs(taken),
            Nonce = nonce(taken),
            Previous = previous(taken),
            Seal = seal(taken),
        };
    });
}
