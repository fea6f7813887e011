using System.Text.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Reading;

/// <summary>A decision receipt.</summary>
internal static class ReceiptShape
{
    internal static void Write(Utf8JsonWriter writer, DecisionReceipt receipt) => writer.Object(() =>
    {
        writer.Date("on", receipt.On);
        writer.WriteString("packageVersion", receipt.PackageVersion);
        writer.WriteString("answer", receipt.Answer.Value);
        writer.WriteString("saltMark", receipt.SaltMark.Value);
        writer.List("rules", receipt.Rules, (to, rule) => Pair(to, "id", rule.Id.Value, "text", rule.Text));
        writer.List("inputs", receipt.Inputs, (to, input) => Pair(to, "name", input.Name, "value", input.Value));
    });

    internal static DecisionReceipt? Read(Place place)
    {
        var members = new Members(place, "on", "packageVersion", "answer", "saltMark", "rules", "inputs");
        var (on, version) = (members.Date("on"), members.Text("packageVersion"));
        var (answer, mark) = (members.Parsed("answer", Fingerprint.Parse), members.Parsed("saltMark", Fingerprint.Parse));
        var (rules, inputs) = (members.List("rules", ReadRule), members.List("inputs", ReadInput));
        return members.Build(() => new DecisionReceipt(on, version, answer, mark) { Rules = rules, Inputs = inputs });
    }

    private static void Pair(Utf8JsonWriter writer, string nameMember, string name, string printMember, Fingerprint print) => writer.Object(() =>
    {
        writer.WriteString(nameMember, name);
        writer.WriteString(printMember, print.Value);
    });

    private static ReceiptRule? ReadRule(Place place)
    {
        var members = new Members(place, "id", "text");
        var (id, text) = (members.Parsed("id", RuleId.Parse), members.Parsed("text", Fingerprint.Parse));
        return members.Build(() => new ReceiptRule(id, text));
    }

    private static ReceiptInput? ReadInput(Place place)
    {
        var members = new Members(place, "name", "value");
        var (name, value) = (members.Text("name"), members.Parsed("value", Fingerprint.Parse));
        return members.Build(() => new ReceiptInput(name, value));
    }
}
