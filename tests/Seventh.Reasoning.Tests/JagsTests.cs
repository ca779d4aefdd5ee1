using System.Diagnostics;
using System.Globalization;
using System.Text;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

/// <summary>
/// The same model in the language of JAGS (Debian package <c>jags</c>), sampled by JAGS: an independent method, not only independent code.
/// The common impression of a group is sampled too, not integrated out.
/// </summary>
public class JagsTests
{
    private const int Samples = 40_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_posterior_agrees_with_JAGS_within_its_Monte_Carlo_error(int seed)
    {
        if (!HasJags() && Environment.GetEnvironmentVariable("CI") is null)
            Assert.Skip("JAGS is not installed: apt-get install jags");
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 4, findings: 12, seed));
        var evidence = RandomEvidence.Of(model.Pack, new Random(seed), 0.45);
        var posterior = PosteriorInference.Posterior(model, evidence);
        var sampled = Sample(model, evidence, seed);
        for (var c = 0; c < posterior.Length; c++)
        {
            // JAGS mixes slowly between explanations when the common impression is sampled: five standard errors at a tenth of the sample size.
            var error = Math.Sqrt((posterior[c] * (1 - posterior[c]) + 1e-4) / (Samples / 10.0));
            sampled[c].ShouldBe(posterior[c], 5 * error, model.Conditions[c].Id);
        }
    }

    private static double[] Sample(DiagnosticModel model, Evidence evidence, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("seventh-jags");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "model.bug"), Bugs(model, evidence));
            File.WriteAllText(Path.Combine(folder.FullName, "script.txt"), $"""
                model in "model.bug"
                compile, nchains(1)
                parameters in "inits.txt"
                initialize
                update 2000
                monitor c
                update {Samples}
                coda *
                """);
            File.WriteAllText(Path.Combine(folder.FullName, "inits.txt"), $".RNG.name <- \"base::Mersenne-Twister\"\n.RNG.seed <- {seed}\n");
            using var jags = Process.Start(new ProcessStartInfo("jags", "script.txt") { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = jags.StandardOutput.ReadToEnd() + jags.StandardError.ReadToEnd();
            jags.WaitForExit();
            jags.ExitCode.ShouldBe(0, said);
            var counts = new double[model.Conditions.Length];
            foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "CODAchain1.txt")))
                counts[int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) - 1] += 1.0 / Samples;
            return counts;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// c ~ prior; each group has an impression u and a coin b. Observed answers enter by the ones trick, because a probability of exactly
    /// 0 or 1 (what the impression decides) is no distribution that JAGS can start from.
    /// </summary>
    private static string Bugs(DiagnosticModel model, Evidence evidence)
    {
        var text = new StringBuilder("data {\n  one <- 1\n}\nmodel {\n  c ~ dcat(prior)\n");
        text.AppendLine(Vector("prior", Enumerable.Range(0, model.Conditions.Length).Select(c => Math.Exp(model.LogPrior[c]))));
        var n = 0;
        foreach (var (variable, value) in PosteriorInference.Alone(model, evidence))
        {
            text.AppendLine(Vector($"p{n}", model.Row(variable, value).ToArray()));
            text.AppendLine(CultureInfo.InvariantCulture, $"  o{n} <- p{n}[c]");
            n++;
        }

        var groups = 0;
        foreach (var group in GroupAnswers.In(model, evidence))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  u{groups} ~ dunif(0, 1)");
            var independent = new List<string>();
            var common = new List<string>();
            foreach (var (variable, value) in group.Answers)
            {
                text.AppendLine(Vector($"p{n}", model.Row(variable, Variable.Yes).ToArray()));
                independent.Add(value == Variable.Yes ? $"p{n}[c]" : $"(1 - p{n}[c])");
                common.Add(value == Variable.Yes ? $"step(p{n}[c] - u{groups})" : $"(1 - step(p{n}[c] - u{groups}))");
                n++;
            }

            var rho = group.Group.Dependence.ToString(CultureInfo.InvariantCulture);
            text.AppendLine(CultureInfo.InvariantCulture, $"  o{n} <- (1 - {rho}) * {string.Join(" * ", independent)} + {rho} * {string.Join(" * ", common)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  g{groups} <- o{n}");
            n++;
            groups++;
        }

        var factors = Enumerable.Range(0, n).Where(i => text.ToString().Contains($"  o{i} <-", StringComparison.Ordinal)).Select(i => $"o{i}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  likelihood <- {string.Join(" * ", factors)}");
        text.AppendLine("  one ~ dbern(likelihood)");
        return text.Append('}').ToString();
    }

    private static string Vector(string name, IEnumerable<double> values) =>
        string.Join('\n', values.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"  {name}[{i + 1}] <- {v:R}")));

    private static bool HasJags()
    {
        try
        {
            using var jags = Process.Start(new ProcessStartInfo("jags", "/dev/null") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
            jags.StandardInput.Close();
            jags.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
