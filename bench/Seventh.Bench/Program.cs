using BenchmarkDotNet.Running;

namespace Seventh.Bench;

/// <summary>
/// dotnet run --configuration Release --project bench/Seventh.Bench -- --filter '*'
/// Add <c>--job short</c> for a quick look. Figures measured so far stand in docs/performance.md.
/// </summary>
public static class Program
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
